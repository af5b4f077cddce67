package io.codeguardian.engine.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads nginx's configuration: a directive's key is its name, its labels are its words, its text the words joined by
 * blanks; a block is a map.
 */
public final class ReadNginx {
    private final TextCursor in;
    private final Budget budget = new Budget();

    private ReadNginx(String text) {
        this.in = new TextCursor(text);
    }

    /** @throws Unreadable when it is beyond the limits or its braces do not fit */
    public static Item file(String text) throws Unreadable {
        Budget.checkLength(text);
        ReadNginx reader = new ReadNginx(text);
        List<Item> items = reader.directives(0);
        if (!reader.in.atEnd()) {
            throw new Unreadable("it is no nginx configuration at character " + reader.in.at);
        }
        return Item.map("", items, 0, text.length());
    }

    private List<Item> directives(int depth) throws Unreadable {
        List<Item> items = new ArrayList<>();
        while (true) {
            skip();
            if (in.atEnd() || in.peek() == '}') {
                return items;
            }
            budget.spend(depth);
            items.add(directive(depth));
        }
    }

    private Item directive(int depth) throws Unreadable {
        int start = in.at;
        List<String> words = new ArrayList<>();
        int end = in.at;
        while (true) {
            skip();
            if (in.atEnd() || in.peek() == '}') {
                break;
            }
            if (in.take(';')) {
                break;
            }
            if (in.peek() == '{') {
                in.take('{');
                List<Item> children =
                        words.isEmpty() || words.getFirst().endsWith("_by_lua_block") ? lua() : directives(depth + 1);
                in.take('}');
                return item(words, Item.Shape.MAP, children, start, in.at);
            }
            words.add(word());
            end = in.at;
        }
        return item(words, Item.Shape.SCALAR, List.of(), start, end);
    }

    private static Item item(List<String> words, Item.Shape shape, List<Item> children, int start, int end) {
        String key = words.isEmpty() ? "" : words.getFirst();
        List<String> labels = words.isEmpty() ? List.of() : List.copyOf(words.subList(1, words.size()));
        return new Item(key, labels, shape, String.join(" ", labels), true, children, start, end);
    }

    private String word() {
        char quote = in.peek();
        int start = in.at;
        if (quote == '"' || quote == '\'') {
            in.at++;
            while (!in.atEnd() && in.peek() != quote) {
                in.skip(in.peek() == '\\' ? 2 : 1);
            }
            int end = in.at;
            in.skip(1);
            return in.text.substring(start + 1, end);
        }
        while (!in.atEnd() && !Character.isWhitespace(in.peek()) && in.peek() != ';') {
            if (in.peek() == '{' && !inWord(start)) {
                break;
            }
            if (in.peek() == '}' && !openBrace(start)) {
                break;
            }
            in.skip(in.peek() == '\\' ? 2 : 1);
        }
        if (in.at == start) {
            in.at++;
        }
        return in.text.substring(start, in.at);
    }

    /** A brace inside of a word: {@code ${name}}, or a regular expression's count. */
    private boolean inWord(int start) {
        return in.at > start && (in.text.charAt(in.at - 1) == '$' || Character.isDigit(in.peek(1)));
    }

    private boolean openBrace(int start) {
        return in.text.lastIndexOf('{', in.at) >= start;
    }

    /** Another language until its braces close. */
    private List<Item> lua() {
        int depth = 0;
        while (!in.atEnd()) {
            if (in.peek() == '{') {
                depth++;
            } else if (in.peek() == '}' && depth-- == 0) {
                break;
            }
            in.at++;
        }
        return List.of();
    }

    private void skip() {
        in.skipWhite();
        while (in.peek() == '#' && !in.atEnd()) {
            in.skipLine();
            in.skipWhite();
        }
    }
}
