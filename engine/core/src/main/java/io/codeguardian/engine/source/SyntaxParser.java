package io.codeguardian.engine.source;

import java.util.List;

/** Turns texts into syntax trees; never throws over what a text holds. */
public interface SyntaxParser extends AutoCloseable {
    /** One result for each text, in the same order; blocks until the last is there. */
    List<Parsed> parse(List<SourceText> texts);

    default Parsed parse(SourceText text) {
        return parse(List.of(text)).getFirst();
    }

    @Override
    void close();
}
