package io.codeguardian.syntax.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Frames on a byte stream: a marker, the length in bytes, the content; numbers are little-endian. */
public final class Frames {
    /** "CGS1": a worker that prints to its output by accident is noticed. */
    private static final int MARKER = 0x31534743;

    private static final byte[] GREETING = "syntax-worker 1".getBytes(StandardCharsets.US_ASCII);

    private static final int HEADER = 2 * Integer.BYTES;
    private static final int LONGEST = 128 << 20;

    private Frames() {}

    public static void write(OutputStream out, byte[] content) throws IOException {
        byte[] header = allocate(HEADER).putInt(MARKER).putInt(content.length).array();
        out.write(header);
        out.write(content);
        out.flush();
    }

    /**
     * @return null at the end of the stream
     * @throws BrokenFrame when what comes is no frame
     */
    public static @Nullable ByteBuffer read(InputStream in) throws IOException {
        byte[] header = in.readNBytes(HEADER);
        if (header.length < HEADER) {
            return null;
        }
        ByteBuffer numbers = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        int marker = numbers.getInt();
        int length = numbers.getInt();
        if (marker != MARKER || length < 0 || length > LONGEST) {
            throw new BrokenFrame("no frame begins here");
        }
        byte[] content = in.readNBytes(length);
        return content.length < length ? null : ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The first frame of a worker that has started. */
    public static void greet(OutputStream out) throws IOException {
        write(out, GREETING);
    }

    /** @throws BrokenFrame when something else answers */
    public static void awaitGreeting(InputStream in) throws IOException {
        ByteBuffer greeting = read(in);
        if (greeting == null) {
            throw new EOFException("it ended while it started");
        }
        if (!greeting.equals(ByteBuffer.wrap(GREETING))) {
            throw new BrokenFrame("it is no syntax worker of this version");
        }
    }

    static ByteBuffer allocate(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static <T> T decoding(Supplier<T> decoder) {
        try {
            return decoder.get();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new BrokenFrame("a frame ends too early: " + e.getMessage());
        }
    }
}
