package io.codeguardian.syntax.worker;

import io.codeguardian.syntax.protocol.ParseReply;
import io.codeguardian.syntax.protocol.ParseReply.Refusal;
import io.codeguardian.syntax.protocol.ParseRequest;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;

/** Parses a text with a parser of its own, and frees everything native before it answers. */
final class ParseText {
    private final Map<String, NativeGrammar> grammars = new HashMap<>();

    /** Carries the grammar's names the first time that it is used. */
    ParseReply parse(ParseRequest.Text text) {
        NativeGrammar known = grammars.get(text.grammar());
        NativeGrammar grammar = known;
        if (grammar == null) {
            try {
                grammar = NativeGrammar.load(text.grammar());
            } catch (IllegalArgumentException e) {
                return new ParseReply.Refused(Refusal.NO_GRAMMAR, String.valueOf(e.getMessage()));
            }
            grammars.put(text.grammar(), grammar);
        }
        try {
            ParseReply reply = parse(text, grammar);
            return reply instanceof ParseReply.Parsed(var _, var tree) && known == null
                    ? new ParseReply.Parsed(grammar.table(), tree)
                    : reply;
        } catch (Throwable e) {
            throw TreeSitter.broken(e);
        }
    }

    private static ParseReply parse(ParseRequest.Text text, NativeGrammar grammar) throws Throwable {
        MemorySegment parser = (MemorySegment) TreeSitter.PARSER_NEW.invokeExact();
        try (Arena arena = Arena.ofConfined()) {
            if (!(boolean) TreeSitter.PARSER_SET_LANGUAGE.invokeExact(parser, grammar.language())) {
                return new ParseReply.Refused(Refusal.NO_GRAMMAR, "its grammar is of another tree-sitter version");
            }
            int bytes = text.utf16().remaining();
            MemorySegment content = arena.allocate(Math.max(1, bytes));
            MemorySegment.copy(MemorySegment.ofBuffer(text.utf16()), 0, content, 0, bytes);
            MemorySegment tree = (MemorySegment) TreeSitter.PARSER_PARSE.invokeExact(
                    parser, MemorySegment.NULL, content, bytes, TreeSitter.UTF_16_LE);
            if (tree.address() == 0) {
                throw new IllegalStateException("the parser gave no tree");
            }
            try {
                return FlattenTree.of(tree, grammar, arena, text.length());
            } finally {
                TreeSitter.TREE_DELETE.invokeExact(tree);
            }
        } finally {
            TreeSitter.PARSER_DELETE.invokeExact(parser);
        }
    }
}
