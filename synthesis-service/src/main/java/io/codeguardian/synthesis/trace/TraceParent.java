package io.codeguardian.synthesis.trace;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A trace context as text (https://www.w3.org/TR/trace-context/). */
public final class TraceParent {
    private static final String HEADER = "traceparent";
    private static final TextMapGetter<Map<String, String>> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return List.copyOf(carrier.keySet());
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    };

    private TraceParent() {}

    /** Empty when nothing is traced. */
    public static String current() {
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, (carrier, key, value) -> {
            if (carrier != null) {
                carrier.put(key, value);
            }
        });
        return headers.getOrDefault(HEADER, "");
    }

    /** The root context when there is none. */
    public static Context restore(@Nullable String traceparent) {
        Map<String, String> headers = traceparent == null ? Map.of() : Map.of(HEADER, traceparent);
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, GETTER);
    }
}
