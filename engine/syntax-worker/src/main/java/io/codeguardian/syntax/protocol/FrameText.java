package io.codeguardian.syntax.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** A short text inside a frame: its length in bytes, then UTF-8. */
final class FrameText {
    private FrameText() {}

    static int encodedLength(String text) {
        return Integer.BYTES + text.getBytes(UTF_8).length;
    }

    static void write(ByteBuffer out, String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        out.putInt(utf8.length).put(utf8);
    }

    static String read(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BrokenFrame("a text of " + length + " bytes in " + in.remaining());
        }
        byte[] utf8 = new byte[length];
        in.get(utf8);
        return new String(utf8, UTF_8);
    }
}
