package io.codeguardian.analysis.reasoning;

/** Makes text of strangers fit to be shown: no control or direction characters, a bounded length. */
final class Wording {
    private Wording() {}

    /** One line. */
    static String line(String text, int longest) {
        return bounded(clean(text, false).strip(), longest);
    }

    /** Several lines. */
    static String paragraph(String text, int longest) {
        return bounded(clean(text, true).strip(), longest);
    }

    private static String clean(String text, boolean lines) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' && lines) {
                result.append('\n');
            } else if (c == '\n' || c == '\t') {
                result.append(' ');
            } else if (visible(c)) {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String bounded(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + '…';
    }
}
