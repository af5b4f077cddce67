package io.codeguardian.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CallSpanTest {
    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final SdkTracerProvider tracers = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exporter))
            .build();
    private final ModelSettings settings = Configured.by(Map.of());

    private SpanData span(Consumer<CallSpan> during) {
        try (CallSpan span = new CallSpan(tracers.get("test"), "scripted", settings, 1)) {
            during.accept(span);
        }
        return exporter.getFinishedSpanItems().getFirst();
    }

    @Test
    void carriesTheConventionsAndNoContent() {
        SpanData span = span(s -> s.answered(ChatResponse.builder()
                .aiMessage(AiMessage.from("the answer itself"))
                .modelName("scripted-2026")
                .tokenUsage(new TokenUsage(120, 30))
                .finishReason(FinishReason.STOP)
                .build()));

        assertThat(span.getName()).isEqualTo("chat scripted");
        assertThat(span.getAttributes().get(AttributeKey.stringKey("gen_ai.operation.name")))
                .isEqualTo("chat");
        assertThat(span.getAttributes().get(AttributeKey.stringKey("gen_ai.response.model")))
                .isEqualTo("scripted-2026");
        assertThat(span.getAttributes().get(AttributeKey.longKey("gen_ai.usage.input_tokens")))
                .isEqualTo(120);
        assertThat(span.getAttributes().get(AttributeKey.longKey("gen_ai.usage.output_tokens")))
                .isEqualTo(30);
        assertThat(span.toString()).doesNotContain("the answer itself");
    }

    @Test
    void aFailureIsAnErrorWithItsReason() {
        SpanData span = span(s -> s.failed(CallFailure.again("it answered 500")));

        assertThat(span.getStatus()).isEqualTo(StatusData.create(StatusCode.ERROR, "it answered 500"));
    }
}
