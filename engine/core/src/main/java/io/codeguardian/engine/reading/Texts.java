package io.codeguardian.engine.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns contents into text. A byte order mark is dropped: no column counts it. */
public final class Texts {
    private Texts() {}

    /** @throws IllegalArgumentException when it is not UTF-8 */
    public static String decode(byte[] content) {
        String text = decodeStrictly(content);
        if (text == null) {
            throw new IllegalArgumentException("not UTF-8");
        }
        return text;
    }

    static @Nullable String decodeStrictly(byte[] content) {
        boolean marked = content.length >= 3
                && content[0] == (byte) 0xef
                && content[1] == (byte) 0xbb
                && content[2] == (byte) 0xbf;
        int start = marked ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, start, content.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
