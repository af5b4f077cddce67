package io.codeguardian.engine.document;

/** How much of a document is read; a text beyond it was not written by a person. */
final class Budget {
    static final int LONGEST_TEXT = 1 << 20;
    static final int DEEPEST = 64;
    private static final int MOST_ITEMS = 200_000;

    private int items;

    static void checkLength(String text) throws Unreadable {
        if (text.length() > LONGEST_TEXT) {
            throw new Unreadable("it has more than " + LONGEST_TEXT + " characters");
        }
    }

    /** Counts an item at a depth. */
    void spend(int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable("it is nested deeper than " + DEEPEST);
        }
        if (++items > MOST_ITEMS) {
            throw new Unreadable("it has more than " + MOST_ITEMS + " values");
        }
    }
}
