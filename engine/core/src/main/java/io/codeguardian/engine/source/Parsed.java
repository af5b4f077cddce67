package io.codeguardian.engine.source;

import java.util.Optional;

/** What became of a text: a tree, or the stated reason why it counts as text only. */
public sealed interface Parsed {
    SourceText source();

    /** Empty when the file is text only. */
    Optional<SyntaxTree> syntax();

    /** A tree; it may hold error nodes where the grammar could not read the text. */
    record Tree(SourceText source, SyntaxTree tree) implements Parsed {
        @Override
        public Optional<SyntaxTree> syntax() {
            return Optional.of(tree);
        }
    }

    /**
     * No tree.
     *
     * @param detail in words that a reader of the review understands
     */
    record TextOnly(SourceText source, Reason reason, String detail) implements Parsed {
        @Override
        public Optional<SyntaxTree> syntax() {
            return Optional.empty();
        }
    }

    /** Why a text has no tree. */
    enum Reason {
        /** No grammar is used for its language; expected, nothing to report. */
        UNSUPPORTED,
        TOO_LARGE,
        TOO_DEEP,
        MINIFIED,
        BINARY,
        TIMED_OUT,
        CRASHED,
        /** The same content brought the parser down before. */
        QUARANTINED,
        /** The parser itself is missing or does not start. */
        UNAVAILABLE;

        /** Whether a review should say that the file was read as text only. */
        public boolean worthTelling() {
            return this != UNSUPPORTED;
        }
    }
}
