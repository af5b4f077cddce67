package io.codeguardian.engine.metrics;

/** What a kind of node means for complexity; the tables in {@code *.constructs} give each language's kinds. */
enum Role {
    /** Decides, nests; may follow an {@code else}. */
    IF,
    /** An {@code elif} that is a node of its own: decides, but reads on at the level of its {@code if}. */
    ELIF,
    /** Decides and nests. */
    LOOP,
    /** Nests without deciding: {@code loop} in Rust. */
    ENDLESS,
    /** Nests; its cases decide. */
    SWITCH,
    /** Decides, unless it is the default. */
    CASE,
    /** Decides and nests. */
    CATCH,
    /** Decides and nests. */
    TERNARY,
    /** A function without a name of its own: only nests. */
    LAMBDA,
    /** An expression that holds {@code &&} or {@code ||} or another operator. */
    LOGICAL,
    /** Decides without being hard to read: the parts of a comprehension. */
    DECISION,
    /** Counts when it names a label or a number of levels. */
    JUMP,
    GOTO,
    CALL,
    /** Does not interrupt a sequence of logical operators: parentheses. */
    CHAIN,
    /** Where no field tells the body of a structure from its head, only these kinds nest. */
    BODY,
    /** Holds the parameters. */
    PARAMETERS,
    /** A parameter; without any such kind every named child of the list is one. */
    PARAMETER;

    boolean nests() {
        return switch (this) {
            case IF, LOOP, ENDLESS, SWITCH, CATCH, TERNARY -> true;
            default -> false;
        };
    }

    boolean decides() {
        return switch (this) {
            case IF, ELIF, LOOP, CATCH, TERNARY, DECISION -> true;
            default -> false;
        };
    }
}
