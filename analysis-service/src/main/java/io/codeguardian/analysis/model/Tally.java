package io.codeguardian.analysis.model;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import io.codeguardian.language.ModelUsage;
import org.jspecify.annotations.Nullable;

/** Adds up what the attempts at one question cost, by the provider's own report. */
final class Tally {
    private static final int LONGEST_NAME = 100;

    private String model;
    private int calls;
    private long inputTokens;
    private long outputTokens;

    Tally(String model) {
        this.model = model;
    }

    void called() {
        calls++;
    }

    void answered(ChatResponse response) {
        TokenUsage usage = response.tokenUsage();
        if (usage != null) {
            inputTokens += count(usage.inputTokenCount());
            outputTokens += count(usage.outputTokenCount());
        }
        String reported = response.metadata().modelName();
        if (reported != null && !reported.isBlank() && reported.length() <= LONGEST_NAME) {
            model = reported;
        }
    }

    ModelUsage usage() {
        return new ModelUsage(model, calls, inputTokens, outputTokens);
    }

    private static long count(@Nullable Integer tokens) {
        return tokens == null ? 0 : Math.max(tokens, 0);
    }
}
