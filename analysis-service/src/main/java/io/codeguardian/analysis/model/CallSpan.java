package io.codeguardian.analysis.model;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;

/**
 * One model call in a trace, without content, by the attributes of OpenTelemetry's GenAI conventions
 * (opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans).
 */
final class CallSpan implements AutoCloseable {
    private final Span span;

    CallSpan(Tracer tracer, String model, ModelSettings settings, int attempt) {
        this.span = tracer.spanBuilder("chat " + model)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("gen_ai.operation.name", "chat")
                .setAttribute("gen_ai.provider.name", "openai")
                .setAttribute("gen_ai.request.model", model)
                .setAttribute("gen_ai.request.max_tokens", settings.maxTokens())
                .setAttribute("gen_ai.request.temperature", settings.temperature())
                .setAttribute("codeguardian.attempt", attempt)
                .startSpan();
    }

    void answered(ChatResponse response) {
        if (response.metadata().modelName() != null) {
            span.setAttribute("gen_ai.response.model", response.metadata().modelName());
        }
        if (response.finishReason() != null) {
            span.setAttribute(
                    "gen_ai.response.finish_reasons", response.finishReason().name());
        }
        TokenUsage usage = response.tokenUsage();
        if (usage != null && usage.inputTokenCount() != null && usage.outputTokenCount() != null) {
            span.setAttribute("gen_ai.usage.input_tokens", usage.inputTokenCount());
            span.setAttribute("gen_ai.usage.output_tokens", usage.outputTokenCount());
        }
    }

    void failed(CallFailure failure) {
        span.setStatus(StatusCode.ERROR, failure.reason());
        span.setAttribute("error.type", failure.reason());
    }

    @Override
    public void close() {
        span.end();
    }
}
