package io.codeguardian.analysis.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

/** One call of the chat completions API, by LangChain4j. */
final class ChatClient implements AutoCloseable {
    private final ModelSettings settings;
    private final Endpoint endpoint;
    private final HttpClient connections;

    ChatClient(ModelSettings settings, Endpoint endpoint) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.connections = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.callTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** @param remaining the longest that it may take, where that is less than the configured limit */
    ChatResponse chat(Question question, Duration remaining) {
        return model(remaining.compareTo(settings.callTimeout()) < 0 ? remaining : settings.callTimeout())
                .chat(ChatRequest.builder()
                        .messages(SystemMessage.from(question.system()), UserMessage.from(question.user()))
                        .responseFormat(ResponseFormat.builder()
                                .type(ResponseFormatType.JSON)
                                .jsonSchema(question.answer())
                                .build())
                        .build());
    }

    private OpenAiChatModel model(Duration limit) {
        OpenAiChatModel.OpenAiChatModelBuilder builder = OpenAiChatModel.builder()
                .httpClientBuilder(new HttpEdgeBuilder(connections, limit))
                .baseUrl(endpoint.baseUrl().toString())
                .apiKey(settings.apiKey().orElse(null))
                .modelName(endpoint.name())
                .temperature(settings.temperature())
                .timeout(limit)
                .strictJsonSchema(true)
                // Attempts are counted by the caller; the client's own would multiply them.
                .maxRetries(0);
        return switch (settings.tokenLimit()) {
            case MAX_TOKENS -> builder.maxTokens(settings.maxTokens()).build();
            case MAX_COMPLETION_TOKENS ->
                builder.maxCompletionTokens(settings.maxTokens()).build();
        };
    }

    @Override
    public void close() {
        connections.shutdownNow();
    }
}
