package io.codeguardian.engine.document;

/** The words of HCL: identifiers, strings, heredocs, comments, and expressions that are skipped. */
final class HclText {
    private final TextCursor in;

    HclText(TextCursor in) {
        this.in = in;
    }

    static boolean isLiteral(String raw) {
        if (raw.equals("true") || raw.equals("false") || raw.equals("null")) {
            return true;
        }
        return !raw.isEmpty() && raw.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
    }

    /** Skips white space and comments. */
    void skip() {
        while (true) {
            in.skipWhite();
            if (in.peek() == '#' || in.sees("//")) {
                in.skipLine();
            } else if (in.sees("/*")) {
                in.skipBehind("*/");
            } else {
                return;
            }
        }
    }

    /** An identifier or a quoted string; empty when there is neither. */
    String word() {
        if (in.peek() == '"') {
            return quoted();
        }
        int start = in.at;
        while (!in.atEnd() && (Character.isLetterOrDigit(in.peek()) || "_-.".indexOf(in.peek()) >= 0)) {
            in.at++;
        }
        return in.text.substring(start, in.at);
    }

    /** A string with its escapes resolved; templates stay as they are. */
    String quoted() {
        StringBuilder text = new StringBuilder();
        in.take('"');
        while (!in.atEnd() && in.peek() != '\n') {
            char c = in.peek();
            if (c == '"') {
                in.at++;
                break;
            }
            if ((c == '$' || c == '%') && in.peek(1) == '{') {
                int from = in.at;
                template();
                text.append(in.text, from, in.at);
            } else if (c == '\\') {
                escape(text);
            } else {
                text.append(c);
                in.at++;
            }
        }
        return text.toString();
    }

    private void escape(StringBuilder text) {
        char c = in.peek(1);
        in.skip(2);
        switch (c) {
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case 'u' -> {
                int end = Math.min(in.text.length(), in.at + 4);
                try {
                    text.append((char) Integer.parseInt(in.text.substring(in.at, end), 16));
                    in.at = end;
                } catch (NumberFormatException e) {
                    text.append('\uFFFD');
                }
            }
            default -> text.append(c);
        }
    }

    /** Skips <code>${…}</code> with the strings and braces inside; it ends with the line at the latest. */
    private void template() {
        int depth = 0;
        boolean inString = false;
        while (!in.atEnd() && in.peek() != '\n') {
            char c = in.peek();
            in.at++;
            if (c == '\\') {
                in.skip(1);
            } else if (c == '"') {
                inString = !inString;
            } else if (c == '{' && !inString) {
                depth++;
            } else if (c == '}' && !inString && --depth == 0) {
                return;
            }
        }
    }

    /** Whether a comprehension begins here. */
    boolean seesFor() {
        TextCursor ahead = new TextCursor(in.text, in.at + 1, in.text.length());
        ahead.skipWhite();
        return ahead.sees("for ");
    }

    /** An expression that is not understood, up to where it must end. */
    String raw() {
        int start = in.at;
        int depth = 0;
        while (!in.atEnd()) {
            char c = in.peek();
            if (c == '"') {
                quoted();
                continue;
            }
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0 && --depth < 0) {
                break;
            }
            boolean ends = c == '\n' || c == ',' || c == '#' || (c == '/' && in.peek(1) == '/');
            if (depth == 0 && ends) {
                break;
            }
            in.at++;
        }
        return in.text.substring(start, in.at).strip();
    }

    /** @return where the body begins and ends; the cursor stands behind the closing word */
    int[] heredoc() {
        in.skip(2);
        in.take('-');
        String word = word();
        in.skipLine();
        in.skip(1);
        int begin = in.at;
        while (!in.atEnd()) {
            int line = in.at;
            in.skipLine();
            if (in.text.substring(line, in.at).strip().equals(word)) {
                return new int[] {begin, line};
            }
            in.skip(1);
        }
        return new int[] {begin, in.at};
    }
}
