package io.codeguardian.syntax.worker;

import io.codeguardian.syntax.protocol.ParseReply;
import io.codeguardian.syntax.protocol.ParseRequest;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Loads grammars and parses a word with each: an answer for the operator, and the run that trains the AOT cache. */
final class CheckGrammars {
    private static final String WORD = "word\n";

    private final ParseText parser = new ParseText();
    private final PrintStream out;

    CheckGrammars(PrintStream out) {
        this.out = out;
    }

    /** Whether every grammar works on this system. */
    boolean check(List<String> grammars) {
        boolean sound = true;
        for (String grammar : grammars) {
            String state = stateOf(grammar);
            out.println(grammar + ": " + state);
            sound &= state.startsWith("ok");
        }
        return sound;
    }

    private String stateOf(String grammar) {
        byte[] request = new ParseRequest(List.of(ParseRequest.Text.of(grammar, WORD))).encode();
        ParseRequest.Text text = ParseRequest.decode(wrap(request)).texts().getFirst();
        return switch (ParseReply.decode(wrap(parser.parse(text).encode()), WORD.length(), null)) {
            case ParseReply.Parsed(var table, var tree) ->
                "ok, " + (table == null ? 0 : table.kinds().size()) + " kinds of node, " + tree.size() + " nodes";
            case ParseReply.Refused(var _, var detail) -> detail;
        };
    }

    private static ByteBuffer wrap(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }
}
