package io.codeguardian.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads HCL as Terraform writes it, and JSON, which is an HCL expression. What it does not understand is an item that is
 * not fixed. See <a href="https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md">the syntax</a>.
 */
public final class ReadHcl {
    /** Functions whose argument is the value that matters. */
    private static final Set<String> TRANSPARENT = Set.of("jsonencode", "yamlencode", "toset", "tolist", "tomap");

    private final TextCursor in;
    private final Budget budget;
    private final HclText words;

    private ReadHcl(TextCursor in, Budget budget) {
        this.in = in;
        this.budget = budget;
        this.words = new HclText(in);
    }

    /** @throws Unreadable when it is beyond the limits or no HCL */
    public static Item file(String text) throws Unreadable {
        Budget.checkLength(text);
        ReadHcl reader = new ReadHcl(new TextCursor(text), new Budget());
        return Item.map("", reader.body(0), 0, text.length());
    }

    /** @throws Unreadable when it is beyond the limits or no JSON */
    public static Item json(String text) throws Unreadable {
        Budget.checkLength(text);
        ReadHcl reader = new ReadHcl(new TextCursor(text), new Budget());
        reader.words.skip();
        Item value = reader.expression("", reader.in.at, 0);
        if (value.isScalar() && !value.fixed()) {
            throw new Unreadable("it is not valid JSON");
        }
        return value;
    }

    /** The value at the cursor, for readers of formats whose values are alike. */
    static Item expressionAt(TextCursor in, Budget budget, String key, int start) throws Unreadable {
        return new ReadHcl(in, budget).expression(key, start, 1);
    }

    private List<Item> body(int depth) throws Unreadable {
        List<Item> items = new ArrayList<>();
        while (true) {
            words.skip();
            if (in.atEnd() || in.peek() == '}') {
                return items;
            }
            int start = in.at;
            String key = words.word();
            if (key.isEmpty()) {
                throw new Unreadable("it is not valid HCL at character " + start);
            }
            in.skipBlanks();
            budget.spend(depth);
            if (in.peek() == '=' || in.peek() == ':') {
                in.at++;
                words.skip();
                items.add(expression(key, start, depth));
            } else {
                items.add(block(key, start, depth));
            }
        }
    }

    private Item block(String key, int start, int depth) throws Unreadable {
        List<String> labels = new ArrayList<>();
        while (!in.atEnd() && in.peek() != '{') {
            String label = words.word();
            if (label.isEmpty()) {
                throw new Unreadable("it is not valid HCL at character " + in.at);
            }
            labels.add(label);
            in.skipBlanks();
        }
        in.take('{');
        List<Item> children = body(depth + 1);
        in.take('}');
        return new Item(key, List.copyOf(labels), Item.Shape.MAP, "", true, children, start, in.at);
    }

    private Item expression(String key, int start, int depth) throws Unreadable {
        budget.spend(depth);
        int begin = in.at;
        Item value = primary(key, start, depth);
        int end = in.at;
        in.skipBlanks();
        boolean complete = in.atEnd() || "\n,]})#".indexOf(in.peek()) >= 0 || in.sees("//") || in.sees("/*");
        if (value != null && complete) {
            in.at = end;
            return value;
        }
        in.at = begin;
        String raw = words.raw();
        return Item.scalar(key, raw, HclText.isLiteral(raw), start, in.at);
    }

    /** Null when it is no literal, list, object or known call. */
    private @Nullable Item primary(String key, int start, int depth) throws Unreadable {
        char c = in.peek();
        if (c == '"') {
            String text = words.quoted();
            return Item.scalar(key, text, !text.contains("${") && !text.contains("%{"), start, in.at);
        }
        if (in.sees("<<")) {
            return heredoc(key, start, depth);
        }
        if (c == '[' && !words.seesFor()) {
            return list(key, start, depth);
        }
        if (c == '{' && !words.seesFor()) {
            return object(key, start, depth);
        }
        int at = in.at;
        String name = Character.isLetter(c) ? words.word() : "";
        if (TRANSPARENT.contains(name) && in.take('(')) {
            words.skip();
            Item inner = expression(key, start, depth + 1);
            words.skip();
            if (in.take(')')) {
                return inner;
            }
        }
        in.at = at;
        return null;
    }

    private Item list(String key, int start, int depth) throws Unreadable {
        List<Item> children = new ArrayList<>();
        in.take('[');
        while (true) {
            words.skip();
            if (in.atEnd() || in.take(']')) {
                return Item.list(key, children, start, in.at);
            }
            int before = in.at;
            children.add(expression("", in.at, depth + 1));
            words.skip();
            in.take(',');
            mustMove(before);
        }
    }

    private Item object(String key, int start, int depth) throws Unreadable {
        List<Item> children = new ArrayList<>();
        in.take('{');
        while (true) {
            words.skip();
            if (in.atEnd() || in.take('}')) {
                return Item.map(key, children, start, in.at);
            }
            int before = in.at;
            String name = in.peek() == '(' ? words.raw() : words.word();
            words.skip();
            if (in.take('=') || in.take(':')) {
                words.skip();
                children.add(expression(name, before, depth + 1));
                words.skip();
            }
            in.take(',');
            mustMove(before);
        }
    }

    private void mustMove(int before) throws Unreadable {
        if (in.at == before) {
            throw new Unreadable("it is not valid at character " + before);
        }
    }

    /** A heredoc that holds JSON, as policies do, is that JSON. */
    private Item heredoc(String key, int start, int depth) throws Unreadable {
        int[] body = words.heredoc();
        String text = in.text.substring(body[0], body[1]);
        if (text.stripLeading().startsWith("{") && text.stripTrailing().endsWith("}")) {
            ReadHcl reader = new ReadHcl(new TextCursor(in.text, body[0], body[1]), budget);
            reader.words.skip();
            return reader.expression(key, start, depth + 1);
        }
        return Item.scalar(key, text, !text.contains("${"), start, in.at);
    }
}
