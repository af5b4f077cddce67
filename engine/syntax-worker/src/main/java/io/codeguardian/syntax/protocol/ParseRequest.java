package io.codeguardian.syntax.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts to parse, answered one reply each in the same order. */
public record ParseRequest(List<Text> texts) {
    public ParseRequest {
        texts = List.copyOf(texts);
    }

    /**
     * One text.
     *
     * @param grammar as its library is called: {@code c-sharp}
     * @param utf16 little-endian code units
     */
    public record Text(String grammar, ByteBuffer utf16) {
        public static Text of(String grammar, String text) {
            return new Text(grammar, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_16LE)));
        }

        /** In UTF-16 code units. */
        public int length() {
            return utf16.remaining() / Character.BYTES;
        }
    }

    public byte[] encode() {
        int length = Integer.BYTES;
        for (Text text : texts) {
            length += FrameText.encodedLength(text.grammar())
                    + Integer.BYTES
                    + text.utf16().remaining();
        }
        ByteBuffer out = Frames.allocate(length);
        out.putInt(texts.size());
        for (Text text : texts) {
            FrameText.write(out, text.grammar());
            out.putInt(text.utf16().remaining());
            out.put(text.utf16().duplicate());
        }
        return out.array();
    }

    /** @throws BrokenFrame when it is no request */
    public static ParseRequest decode(ByteBuffer in) {
        return Frames.decoding(() -> {
            int count = in.getInt();
            List<Text> texts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String grammar = FrameText.read(in);
                int bytes = in.getInt();
                texts.add(new Text(grammar, in.slice(in.position(), bytes)));
                in.position(in.position() + bytes);
            }
            return new ParseRequest(texts);
        });
    }
}
