package io.codeguardian.engine.memory;

/**
 * A piece of memory, as it is on one path.
 *
 * @param node where it comes from
 * @param bytes its size, or -1
 * @param sizeOf the text whose length it was made for: {@code strlen(sizeOf)} bytes; empty when unknown
 * @param holds the variable that it is the memory of; empty for none
 * @param text how long the text in it is
 * @param flags what else is known
 */
record Block(Kind kind, int node, long bytes, String sizeOf, String holds, Length text, int flags) {
    private static final int FREED = 1;
    private static final int ESCAPED = 2;
    private static final int PERHAPS_NULL = 4;
    private static final int UNWRITTEN = 8;

    enum Kind {
        MALLOC("malloc"),
        NEW("new"),
        NEW_ARRAY("new[]"),
        FILE("fopen"),
        PIPE("popen"),
        FOLDER("opendir"),
        DESCRIPTOR("open"),
        GIVEN("the caller"),
        STACK("a local variable"),
        LITERAL("a literal");

        final String made;

        Kind(String made) {
            this.made = made;
        }
    }

    /**
     * Characters before the end mark.
     *
     * @param most -1 when nobody knows, or when there may be no end mark
     */
    record Length(long least, long most) {
        static final Length UNKNOWN = new Length(0, -1);

        static Length exact(long length) {
            return new Length(length, length);
        }

        boolean isKnown() {
            return most >= 0;
        }
    }

    static Block of(Kind kind, int node, long bytes) {
        return new Block(kind, node, bytes, "", "", Length.UNKNOWN, 0);
    }

    /** The memory of a variable. */
    static Block variable(int node, long bytes, String key) {
        return new Block(Kind.STACK, node, bytes, "", key, Length.UNKNOWN, 0);
    }

    boolean isHeap() {
        return kind == Kind.MALLOC || kind == Kind.NEW || kind == Kind.NEW_ARRAY || isResource();
    }

    /** Something of the operating system. */
    boolean isResource() {
        return kind == Kind.FILE || kind == Kind.PIPE || kind == Kind.FOLDER || kind == Kind.DESCRIPTOR;
    }

    boolean freed() {
        return (flags & FREED) != 0;
    }

    boolean escaped() {
        return (flags & ESCAPED) != 0;
    }

    boolean maybeNull() {
        return (flags & PERHAPS_NULL) != 0;
    }

    /** Nobody has stored anything in it yet. */
    boolean unwritten() {
        return (flags & UNWRITTEN) != 0;
    }

    Block asFreed() {
        return with(flags & ~PERHAPS_NULL | FREED);
    }

    Block asEscaped() {
        return with(flags | ESCAPED);
    }

    Block asPresent() {
        return with(flags & ~PERHAPS_NULL);
    }

    Block asPerhapsNull() {
        return with(flags | PERHAPS_NULL);
    }

    Block asUnwritten() {
        return with(flags | UNWRITTEN);
    }

    private Block with(int other) {
        return other == flags ? this : new Block(kind, node, bytes, sizeOf, holds, text, other);
    }

    Block sizedBy(String name) {
        return new Block(kind, node, bytes, name, holds, text, flags);
    }

    /** With a text of this length in it. */
    Block filled(Length length) {
        return new Block(kind, node, bytes, sizeOf, holds, length, flags & ~UNWRITTEN);
    }
}
