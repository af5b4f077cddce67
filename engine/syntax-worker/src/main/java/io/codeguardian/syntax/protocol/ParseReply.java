package io.codeguardian.syntax.protocol;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the worker made of one text. */
public sealed interface ParseReply {
    /** A tree, with the names of its grammar when this process had not told them yet. */
    record Parsed(@Nullable GrammarTable table, FlatTree tree) implements ParseReply {}

    /** No tree; the worker itself is well. */
    record Refused(Refusal refusal, String detail) implements ParseReply {}

    /** Why a healthy worker gives no tree. */
    enum Refusal {
        NO_GRAMMAR,
        TOO_DEEP,
        TOO_LARGE
    }

    /** The frame's content. */
    default byte[] encode() {
        return switch (this) {
            case Parsed(var table, var tree) -> {
                int tableLength = table == null ? 0 : lengthOf(table.kinds()) + lengthOf(table.fields());
                ByteBuffer out = Frames.allocate(2 + tableLength + tree.encodedLength());
                out.put((byte) 1).put((byte) (table == null ? 0 : 1));
                if (table != null) {
                    write(out, table.kinds());
                    write(out, table.fields());
                }
                tree.writeTo(out);
                yield out.array();
            }
            case Refused(var refusal, var detail) -> {
                ByteBuffer out = Frames.allocate(2 + FrameText.encodedLength(detail));
                out.put((byte) 0).put((byte) refusal.ordinal());
                FrameText.write(out, detail);
                yield out.array();
            }
        };
    }

    /**
     * @param textLength of the text that was asked for, in UTF-16 code units
     * @param known the grammar's names, when this process told them before
     * @throws BrokenFrame when it is no reply to that text
     */
    static ParseReply decode(ByteBuffer in, int textLength, @Nullable GrammarTable known) {
        return Frames.decoding(() -> {
            boolean parsed = in.get() == 1;
            int next = in.get();
            if (!parsed) {
                return new Refused(Refusal.values()[next], FrameText.read(in));
            }
            GrammarTable table = next == 1 ? new GrammarTable(read(in), read(in)) : null;
            GrammarTable names = table == null ? known : table;
            if (names == null) {
                throw new BrokenFrame("a tree without the names of its grammar");
            }
            return new Parsed(table, FlatTree.readFrom(in, textLength, names));
        });
    }

    private static int lengthOf(List<String> names) {
        return Integer.BYTES + names.stream().mapToInt(FrameText::encodedLength).sum();
    }

    private static void write(ByteBuffer out, List<String> names) {
        out.putInt(names.size());
        names.forEach(name -> FrameText.write(out, name));
    }

    private static List<String> read(ByteBuffer in) {
        int count = in.getInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(FrameText.read(in));
        }
        return names;
    }
}
