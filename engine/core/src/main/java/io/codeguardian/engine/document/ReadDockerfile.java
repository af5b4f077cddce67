package io.codeguardian.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a Dockerfile as a list of instructions; the key is the instruction in lower case, the text its arguments with
 * continued lines and comments blanked, so that it is as long as in the file.
 * See <a href="https://docs.docker.com/reference/dockerfile/">the reference</a>.
 */
public final class ReadDockerfile {
    private final TextCursor in;
    private final Budget budget = new Budget();
    private char escape = '\\';
    private boolean unterminated;

    private ReadDockerfile(String text) {
        this.in = new TextCursor(text);
    }

    /** @throws Unreadable when it is beyond the limits */
    public static Item file(String text) throws Unreadable {
        Budget.checkLength(text);
        ReadDockerfile reader = new ReadDockerfile(text);
        return Item.map("", reader.instructions(), 0, text.length());
    }

    private List<Item> instructions() throws Unreadable {
        List<Item> instructions = new ArrayList<>();
        while (true) {
            in.skipWhite();
            if (in.atEnd()) {
                return instructions;
            }
            if (in.peek() == '#') {
                int start = in.at;
                in.skipLine();
                String comment =
                        in.text.substring(start, in.at).replace(" ", "").toLowerCase(Locale.ROOT);
                if (comment.equals("#escape=`")) {
                    escape = '`';
                }
                continue;
            }
            budget.spend(0);
            instructions.add(instruction());
        }
    }

    private Item instruction() {
        int start = in.at;
        while (!in.atEnd() && Character.isLetter(in.peek())) {
            in.at++;
        }
        if (in.at == start) {
            in.at++;
        }
        String name = in.text.substring(start, in.at).toLowerCase(Locale.ROOT);
        in.skipBlanks();
        int from = in.at;
        StringBuilder arguments = new StringBuilder();
        boolean continued = line(arguments);
        while (continued && !in.atEnd()) {
            continued = line(arguments);
        }
        if (name.equals("run") || name.equals("copy") || name.equals("add")) {
            heredoc(arguments);
        }
        return Item.scalar(name, arguments.toString(), true, start, Math.max(from, in.at));
    }

    /** @return whether the instruction goes on in the next line */
    private boolean line(StringBuilder arguments) {
        int from = in.at;
        in.skipLine();
        String line = in.text.substring(from, in.at);
        boolean more = !in.atEnd();
        in.skip(1);
        String bare = line.stripTrailing();
        boolean comment = arguments.length() > 0 && (bare.stripLeading().startsWith("#") || bare.isBlank());
        boolean continued = comment || (!bare.isEmpty() && bare.charAt(bare.length() - 1) == escape);
        if (comment) {
            arguments.append(" ".repeat(line.length()));
        } else if (continued) {
            arguments.append(bare, 0, bare.length() - 1).append(" ".repeat(line.length() - bare.length() + 1));
        } else {
            arguments.append(line);
        }
        if (more) {
            arguments.append(continued ? ' ' : '\n');
        }
        return continued && more;
    }

    /** The lines of a here-document belong to the instruction. */
    private void heredoc(StringBuilder arguments) {
        int mark = arguments.indexOf("<<");
        int at = mark + 2;
        if (mark < 0) {
            return;
        }
        StringBuilder word = new StringBuilder();
        while (at < arguments.length() && "-\"'".indexOf(arguments.charAt(at)) >= 0) {
            at++;
        }
        while (at < arguments.length()
                && (Character.isLetterOrDigit(arguments.charAt(at)) || arguments.charAt(at) == '_')) {
            word.append(arguments.charAt(at++));
        }
        if (unterminated || word.isEmpty() || Character.isDigit(word.charAt(0))) {
            return;
        }
        // Asked in vain only once, so that many of them stay cheap.
        unterminated = in.text.indexOf("\n" + word, Math.max(0, in.at - 1)) < 0;
        if (unterminated) {
            return;
        }
        while (!in.atEnd()) {
            int from = in.at;
            in.skipLine();
            String line = in.text.substring(from, in.at);
            in.skip(1);
            arguments.append(line).append('\n');
            if (line.strip().contentEquals(word)) {
                return;
            }
        }
    }
}
