package io.codeguardian.analysis.model;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.codeguardian.messaging.TransientFailure;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** The configured model, or none. Built at run time, so that the service starts without a key. */
@Startup
@ApplicationScoped
public class LanguageModel {
    private static final Logger LOG = Logger.getLogger(LanguageModel.class);

    private final ModelSettings settings;
    private final Optional<Endpoint> endpoint;
    private final Optional<ChatClient> client;
    private final Consumption consumption;
    private final Tracer tracer;

    @Inject
    LanguageModel(ModelSettings settings, Consumption consumption, Tracer tracer) {
        this.settings = settings;
        this.endpoint = Endpoint.of(settings);
        this.client = endpoint.map(e -> new ChatClient(settings, e));
        this.consumption = consumption;
        this.tracer = tracer;
        LOG.info(endpoint.map(e -> "language model " + e.name() + " at " + e.baseUrl())
                .orElse("no language model is configured: deterministic evidence only"));
    }

    @PreDestroy
    void disconnect() {
        client.ifPresent(ChatClient::close);
    }

    /** The configured name; empty when there is no model. */
    public Optional<String> name() {
        return endpoint.map(Endpoint::name);
    }

    /**
     * Asks until an answer can be read, the attempts are used up or the time is over.
     *
     * @throws ModelUnavailable when there was no usable answer
     * @throws TransientFailure when the thread was interrupted
     * @throws IllegalStateException when no model is configured
     */
    public <T> Reply<T> ask(Question question, AnswerReader<T> reader) throws ModelUnavailable {
        String model = name().orElseThrow(() -> new IllegalStateException("no language model is configured"));
        Tally tally = new Tally(model);
        try {
            return new Reply<>(persist(question, reader, model, tally), tally.usage());
        } finally {
            consumption.count(model, tally.usage());
        }
    }

    private <T> T persist(Question question, AnswerReader<T> reader, String model, Tally tally)
            throws ModelUnavailable {
        Attempts attempts = new Attempts(settings.attempts(), settings.firstPause(), ThreadLocalRandom.current());
        Instant end = Instant.now().plus(settings.totalTimeout());
        for (int attempt = 1; ; attempt++) {
            CallFailure failure;
            Throwable cause;
            try (CallSpan span = new CallSpan(tracer, model, settings, attempt)) {
                try {
                    return attempt(question, reader, tally, span, end);
                } catch (TransientFailure stopped) {
                    throw stopped;
                } catch (RuntimeException | MalformedAnswer failed) {
                    cause = failed;
                    failure = CallFailure.of(failed);
                    span.failed(failure);
                }
            }
            LOG.warnf("attempt %d at model %s failed: %s", attempt, model, failure.reason());
            Optional<Duration> pause = attempts.pauseAfter(attempt, failure, Duration.between(Instant.now(), end));
            if (pause.isEmpty()) {
                throw new ModelUnavailable(failure.reason(), tally.usage(), cause);
            }
            sleep(pause.get());
        }
    }

    private <T> T attempt(Question question, AnswerReader<T> reader, Tally tally, CallSpan span, Instant end)
            throws MalformedAnswer {
        tally.called();
        ChatResponse response = client.orElseThrow().chat(question, Duration.between(Instant.now(), end));
        tally.answered(response);
        span.answered(response);
        if (response.finishReason() == FinishReason.LENGTH) {
            throw new MalformedAnswer("its answer was longer than allowed", false);
        }
        String text = response.aiMessage().text();
        if (text == null) {
            throw new MalformedAnswer("it gave no answer");
        }
        return reader.read(text);
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientFailure("stopped while waiting for the model", e);
        }
    }
}
