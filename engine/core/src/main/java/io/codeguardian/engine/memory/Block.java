package io.codeguardian.engine.memory;

/**
 * A piece of memory, as it is on one path.
 *
 * @param node where it comes from
 * @param bytes its size, or -1
 * @param sizeOf the text whose length it was made for: {@code strlen(sizeOf)} bytes; empty when unknown
 */
record Block(Kind kind, int node, long bytes, String sizeOf, boolean freed, boolean escaped, boolean maybeNull) {
    enum Kind {
        MALLOC("malloc"),
        NEW("new"),
        NEW_ARRAY("new[]"),
        FILE("fopen"),
        GIVEN("the caller"),
        STACK("a local variable"),
        LITERAL("a literal");

        final String made;

        Kind(String made) {
            this.made = made;
        }
    }

    static Block of(Kind kind, int node, long bytes) {
        return new Block(kind, node, bytes, "", false, false, false);
    }

    boolean isHeap() {
        return kind == Kind.MALLOC || kind == Kind.NEW || kind == Kind.NEW_ARRAY || kind == Kind.FILE;
    }

    Block asFreed() {
        return new Block(kind, node, bytes, sizeOf, true, escaped, false);
    }

    Block asEscaped() {
        return new Block(kind, node, bytes, sizeOf, freed, true, maybeNull);
    }

    Block asPresent() {
        return new Block(kind, node, bytes, sizeOf, freed, escaped, false);
    }

    Block asPerhapsNull() {
        return new Block(kind, node, bytes, sizeOf, freed, escaped, true);
    }

    Block sizedBy(String text) {
        return new Block(kind, node, bytes, text, freed, escaped, maybeNull);
    }
}
