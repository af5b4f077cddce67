package io.codeguardian.engine.source;

import io.codeguardian.syntax.protocol.Frames;
import io.codeguardian.syntax.protocol.GrammarTable;
import io.codeguardian.syntax.protocol.ParseReply;
import io.codeguardian.syntax.protocol.ParseRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One running worker. Used by one thread at a time; any fault on its streams means that it is dead. */
final class WorkerProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(10);

    private final Process process;
    private final InputStream in;
    private final OutputStream out;
    private final Duration limit;
    private final Map<String, GrammarTable> tables = new HashMap<>();
    private volatile boolean timedOut;

    private WorkerProcess(Process process, Duration limit) {
        this.process = process;
        this.limit = limit;
        this.in = process.getInputStream();
        this.out = process.getOutputStream();
    }

    /** @throws IOException when it does not come up */
    static WorkerProcess start(WorkerCommand command, Duration limit) throws IOException {
        WorkerProcess worker = new WorkerProcess(command.start(), limit);
        try (var _ = WorkerWatch.over(worker.process, START, worker::expired)) {
            Frames.awaitGreeting(worker.in);
            return worker;
        } catch (IOException | RuntimeException e) {
            worker.close();
            throw new IOException("the syntax worker does not start: " + e.getMessage(), e);
        }
    }

    private void expired() {
        timedOut = true;
    }

    /** Whether it was killed for taking too long. */
    boolean timedOut() {
        return timedOut;
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void send(ParseRequest request) throws IOException {
        try (var _ = WorkerWatch.over(process, limit, this::expired)) {
            Frames.write(out, request.encode());
        }
    }

    /** The reply to the next text that was sent. */
    ParseReply receive(ParseRequest.Text text) throws IOException {
        try (var _ = WorkerWatch.over(process, limit, this::expired)) {
            ByteBuffer frame = Frames.read(in);
            if (frame == null) {
                throw new EOFException("the worker ended");
            }
            ParseReply reply = ParseReply.decode(frame, text.length(), tables.get(text.grammar()));
            if (reply instanceof ParseReply.Parsed(var table, var _) && table != null) {
                tables.put(text.grammar(), table);
            }
            return reply;
        }
    }

    GrammarTable table(String grammar) {
        GrammarTable table = tables.get(grammar);
        if (table == null) {
            throw new IllegalStateException("no tree of " + grammar + " came yet");
        }
        return table;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        boolean interrupted = false;
        while (true) {
            try {
                process.waitFor();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
