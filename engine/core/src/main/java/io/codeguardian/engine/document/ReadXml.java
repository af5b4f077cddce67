package io.codeguardian.engine.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads XML without its DTDs: an element is a map, or a scalar when it holds text alone; attributes are scalars below it.
 * Entities but the five of XML stay as they are.
 */
public final class ReadXml {
    private final TextCursor in;
    private final Budget budget = new Budget();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(String name, List<Item> children, StringBuilder text, int start) {}

    private ReadXml(String text) {
        this.in = new TextCursor(text);
    }

    /** @throws Unreadable when it is beyond the limits or its elements do not close */
    public static Item file(String text) throws Unreadable {
        Budget.checkLength(text);
        ReadXml reader = new ReadXml(text);
        reader.open.push(new Open("", new ArrayList<>(), new StringBuilder(), 0));
        reader.read();
        if (reader.open.size() != 1) {
            throw new Unreadable("its element " + reader.open.peek().name() + " is not closed");
        }
        return Item.map("", reader.open.pop().children(), 0, text.length());
    }

    private void read() throws Unreadable {
        while (!in.atEnd()) {
            if (in.peek() != '<') {
                int from = in.at;
                int next = in.text.indexOf('<', from);
                in.at = next < 0 ? in.text.length() : next;
                open.element().text().append(in.text, from, in.at);
            } else if (in.sees("<!--")) {
                in.skipBehind("-->");
            } else if (in.sees("<![CDATA[")) {
                int from = in.at + 9;
                in.skipBehind("]]>");
                open.element().text().append(in.text, Math.min(from, in.at), Math.max(from, in.at - 3));
            } else if (in.sees("<?")) {
                in.skipBehind("?>");
            } else if (in.sees("<!")) {
                in.skipBehind(">");
            } else if (in.sees("</")) {
                close();
            } else {
                element();
            }
        }
    }

    private void element() throws Unreadable {
        budget.spend(open.size() - 1);
        int start = in.at;
        in.at++;
        List<Item> children = new ArrayList<>();
        String name = name();
        while (!in.atEnd()) {
            in.skipWhite();
            if (in.take('>')) {
                open.push(new Open(name, children, new StringBuilder(), start));
                return;
            }
            if (in.sees("/>")) {
                in.skip(2);
                open.element().children().add(Item.map(name, children, start, in.at));
                return;
            }
            attribute(children);
        }
        throw new Unreadable("its element " + name + " is not closed");
    }

    private void attribute(List<Item> children) throws Unreadable {
        int start = in.at;
        String name = name();
        in.skipWhite();
        if (name.isEmpty() || !in.take('=')) {
            throw new Unreadable("it is not valid XML at character " + start);
        }
        in.skipWhite();
        char quote = in.peek();
        in.skip(1);
        int from = in.at;
        in.skipBehind(String.valueOf(quote));
        budget.spend(open.size());
        children.add(Item.scalar(name, plain(in.text.substring(from, Math.max(from, in.at - 1))), true, start, in.at));
    }

    private void close() throws Unreadable {
        in.skip(2);
        String name = name();
        in.skipBehind(">");
        Open element = open.pop();
        if (open.isEmpty() || !element.name().equals(name)) {
            throw new Unreadable("its element " + element.name() + " is not closed");
        }
        String text = plain(element.text().toString().strip());
        boolean plain = element.children().isEmpty();
        open.element()
                .children()
                .add(
                        plain
                                ? Item.scalar(name, text, true, element.start(), in.at)
                                : Item.map(name, element.children(), element.start(), in.at));
    }

    /** Without its prefix. */
    private String name() {
        int start = in.at;
        while (!in.atEnd() && (Character.isLetterOrDigit(in.peek()) || "_-.:".indexOf(in.peek()) >= 0)) {
            in.at++;
        }
        String whole = in.text.substring(start, in.at);
        return whole.substring(whole.indexOf(':') + 1);
    }

    private static String plain(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&");
    }
}
