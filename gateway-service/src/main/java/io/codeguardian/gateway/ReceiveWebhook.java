package io.codeguardian.gateway;

import io.codeguardian.events.WebhookReceived;
import io.codeguardian.gateway.webhook.BodyMemory;
import io.codeguardian.gateway.webhook.DeliveryCounts;
import io.codeguardian.gateway.webhook.Examination;
import io.codeguardian.gateway.webhook.Examination.Verdict;
import io.codeguardian.gateway.webhook.Exchange;
import io.codeguardian.gateway.webhook.Signature;
import io.codeguardian.gateway.webhook.StoredDeliveries;
import io.codeguardian.gateway.webhook.WebhookAnswer;
import io.codeguardian.gateway.webhook.WebhookSettings;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Takes a delivery of GitHub: verifies its signature over the raw body, stores it in Kafka, then answers 202. A bare
 * route on the event loop, because this path is the one that must never be slow.
 */
@ApplicationScoped
public class ReceiveWebhook {
    private static final String PATH = "/v1/webhooks/github";
    private static final int BEFORE_LIMITS = -1;
    private static final Logger LOG = Logger.getLogger(ReceiveWebhook.class);

    private final Vertx vertx;
    private final WebhookSettings settings;
    private final BodyMemory memory;
    private final Examination examination;
    private final StoredDeliveries deliveries;
    private final DeliveryCounts counts;

    @Inject
    public ReceiveWebhook(
            Vertx vertx,
            WebhookSettings settings,
            BodyMemory memory,
            Examination examination,
            StoredDeliveries deliveries,
            DeliveryCounts counts) {
        this.vertx = vertx;
        this.settings = settings;
        this.memory = memory;
        this.examination = examination;
        this.deliveries = deliveries;
        this.counts = counts;
    }

    void listen(@Observes Router router) {
        router.post(PATH).order(BEFORE_LIMITS).handler(routing -> receive(routing.request()));
        router.route(PATH)
                .order(BEFORE_LIMITS)
                .handler(routing -> exchange(routing.request()).answer(WebhookAnswer.WRONG_METHOD));
    }

    private void receive(HttpServerRequest request) {
        Exchange exchange = exchange(request);
        Signature signature = Signature.of(request.getHeader(Signature.HEADER));
        if (signature == null) {
            exchange.answer(WebhookAnswer.UNSIGNED);
        } else {
            exchange.read(settings.readTimeout(), body -> examine(exchange, request.headers(), signature, body));
        }
    }

    private void examine(Exchange exchange, MultiMap headers, Signature signature, byte[] body) {
        if (!Examination.isLong(body)) {
            conclude(exchange, examination.examine(headers, signature, body));
            return;
        }
        var _ = vertx.executeBlocking(() -> examination.examine(headers, signature, body), false)
                .onSuccess(verdict -> conclude(exchange, verdict))
                .onFailure(failure -> refuse(exchange, failure));
    }

    private void conclude(Exchange exchange, Verdict verdict) {
        switch (verdict) {
            case Verdict.Answer(WebhookAnswer answer) -> {
                exchange.answer(answer);
                exchange.finish();
            }
            case Verdict.Store(WebhookReceived event) -> store(exchange, event);
        }
    }

    /** The answer waits until all in-sync replicas have the delivery. */
    private void store(Exchange exchange, WebhookReceived event) {
        exchange.within(settings.patience(), WebhookAnswer.UNAVAILABLE);
        deliveries
                .store(event)
                .onTermination()
                .invoke(exchange::finish)
                .subscribe()
                .with(done -> exchange.answerLater(WebhookAnswer.ACCEPTED), failure -> refuse(exchange, failure));
    }

    private void refuse(Exchange exchange, Throwable failure) {
        LOG.warnf("a delivery could not be stored: %s", failure);
        exchange.answerLater(WebhookAnswer.UNAVAILABLE);
    }

    private Exchange exchange(HttpServerRequest request) {
        return new Exchange(
                vertx, request, memory, answer -> counts.count(request.getHeader("X-GitHub-Event"), answer));
    }
}
