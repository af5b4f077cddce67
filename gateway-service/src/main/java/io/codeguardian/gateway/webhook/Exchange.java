package io.codeguardian.gateway.webhook;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * One delivery on its connection: the body as it arrives, the memory that it holds, its single answer. Confined to its
 * event loop.
 */
public final class Exchange {
    /** GitHub sends no payload above 25 MB. */
    static final int LARGEST_BODY = 25 << 20;
    /** What a refused sender may still transmit before the connection is cut. */
    private static final int DRAINED = 2 * LARGEST_BODY;

    private static final int FIRST_CHUNK = 16 << 10;

    private final Vertx vertx;
    private final Context context;
    private final HttpServerRequest request;
    private final BodyMemory memory;
    private final Consumer<WebhookAnswer> onAnswer;
    private byte[] body = new byte[0];
    private int length;
    private long held;
    private long timer = -1;
    private boolean answered;

    /** @param onAnswer told once, when the exchange is answered */
    public Exchange(Vertx vertx, HttpServerRequest request, BodyMemory memory, Consumer<WebhookAnswer> onAnswer) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.request = request;
        this.memory = memory;
        this.onAnswer = onAnswer;
    }

    /** Collects the body, within its limits. */
    public void read(Duration timeout, Consumer<byte[]> whenComplete) {
        long declared = declaredLength();
        if (declared > LARGEST_BODY) {
            answer(WebhookAnswer.TOO_LARGE);
            return;
        }
        int expected = declared < 0 ? FIRST_CHUNK : (int) declared;
        if (!grow(expected)) {
            return;
        }
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            request.response().writeContinue();
        }
        within(timeout, WebhookAnswer.TOO_SLOW);
        request.exceptionHandler(gone -> finish()).handler(this::append).endHandler(end -> {
            if (!answered) {
                vertx.cancelTimer(timer);
                whenComplete.accept(length == body.length ? body : Arrays.copyOf(body, length));
            }
        });
    }

    /** Answers with this unless another answer comes first. */
    public void within(Duration patience, WebhookAnswer otherwise) {
        timer = vertx.setTimer(patience.toMillis(), fired -> answer(otherwise));
    }

    /** From whatever thread. */
    public void answerLater(WebhookAnswer answer) {
        context.runOnContext(now -> answer(answer));
    }

    /** The first answer counts. */
    public void answer(WebhookAnswer answer) {
        if (answered) {
            return;
        }
        answered = true;
        vertx.cancelTimer(timer);
        if (!request.isEnded()) {
            drain();
        }
        answer.write(request.response());
        onAnswer.accept(answer);
    }

    /** Gives the memory back, once nothing refers to the body any more; from whatever thread. */
    public synchronized void finish() {
        memory.give(held);
        held = 0;
    }

    private long declaredLength() {
        String declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return declared == null ? -1 : Long.parseLong(declared); // Netty refused what is no number
    }

    private void append(Buffer chunk) {
        int needed = length + chunk.length();
        if (answered) {
            return;
        }
        if (needed > LARGEST_BODY) {
            answer(WebhookAnswer.TOO_LARGE);
            finish();
        } else if (needed <= body.length || grow(Math.min(LARGEST_BODY, 2 * needed))) {
            chunk.getBytes(body, length);
            length = needed;
        }
    }

    private synchronized boolean grow(int capacity) {
        if (!memory.take(capacity - held)) {
            answer(WebhookAnswer.UNAVAILABLE);
            finish();
            return false;
        }
        held = capacity;
        body = Arrays.copyOf(body, capacity);
        return true;
    }

    /** Reads on without keeping anything, so that the sender sees the answer instead of a broken connection. */
    private void drain() {
        body = new byte[0];
        long[] drained = {0};
        request.handler(chunk -> {
            drained[0] += chunk.length();
            if (drained[0] > DRAINED) {
                var _ = request.connection().close();
            }
        });
    }
}
