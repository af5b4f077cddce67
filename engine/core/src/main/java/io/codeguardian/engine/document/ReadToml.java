package io.codeguardian.engine.document;

import java.util.ArrayList;
import java.util.List;

/** Reads <a href="https://toml.io/en/v1.0.0">TOML</a>; its values are read as those of HCL, long strings are left empty. */
public final class ReadToml {
    private final TextCursor in;
    private final HclText words;
    private final Budget budget = new Budget();
    private final Item root;

    private ReadToml(String text) {
        this.in = new TextCursor(text);
        this.words = new HclText(in);
        this.root = Item.map("", new ArrayList<>(), 0, text.length());
    }

    /** @throws Unreadable when it is beyond the limits or no TOML */
    public static Item file(String text) throws Unreadable {
        Budget.checkLength(text);
        ReadToml reader = new ReadToml(plain(text));
        reader.read();
        return reader.root;
    }

    /** Of the same length, with double quotes only and without long strings. */
    private static String plain(String text) {
        char[] result = text.toCharArray();
        for (String quotes : List.of("\"\"\"", "'''")) {
            int at = text.indexOf(quotes);
            while (at >= 0) {
                int close = text.indexOf(quotes, at + 3);
                int end = close < 0 ? text.length() : close + 3;
                for (int i = at; i < end; i++) {
                    result[i] = i < at + 2 ? '"' : result[i] == '\n' ? '\n' : ' ';
                }
                at = text.indexOf(quotes, end);
            }
        }
        literals(result);
        return new String(result);
    }

    private static void literals(char[] text) {
        boolean inString = false;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                inString = false;
            } else if (text[i] == '"') {
                inString = !inString;
            } else if (text[i] == '\'' && !inString) {
                int end = i + 1;
                while (end < text.length && text[end] != '\'' && text[end] != '\n') {
                    end++;
                }
                boolean plain = end < text.length && text[end] == '\'';
                for (int j = i; plain && j <= end; j++) {
                    boolean quote = j == i || j == end;
                    text[j] = quote ? '"' : text[j] == '"' || text[j] == '\\' ? '_' : text[j];
                }
                i = end;
            }
        }
    }

    private void read() throws Unreadable {
        Item table = root;
        while (true) {
            words.skip();
            if (in.atEnd()) {
                return;
            }
            int start = in.at;
            budget.spend(0);
            if (in.take('[')) {
                table = header(start);
            } else {
                entry(table, start);
            }
        }
    }

    private Item header(int start) throws Unreadable {
        boolean array = in.take('[');
        List<String> path = keys();
        in.skipLine();
        Item table = root;
        for (int i = 0; i < path.size(); i++) {
            boolean last = i == path.size() - 1;
            table = array && last ? element(table, path.get(i), start) : child(table, path.get(i), start);
        }
        return table;
    }

    private List<String> keys() throws Unreadable {
        List<String> keys = new ArrayList<>();
        do {
            in.skipBlanks();
            boolean quoted = in.peek() == '"';
            int before = in.at;
            String word = words.word();
            if (in.at == before || keys.size() > Budget.DEEPEST) {
                throw new Unreadable("it is not valid TOML at character " + before);
            }
            if (quoted) {
                keys.add(word);
            } else {
                keys.addAll(List.of(word.split("\\.")));
            }
            in.skipBlanks();
        } while (in.take('.'));
        return keys;
    }

    private void entry(Item table, int start) throws Unreadable {
        List<String> path = keys();
        if (path.isEmpty() || !in.take('=')) {
            throw new Unreadable("it is not valid TOML at character " + start);
        }
        words.skip();
        Item holder = table;
        for (String key : path.subList(0, path.size() - 1)) {
            holder = child(holder, key, start);
        }
        holder.children().add(ReadHcl.expressionAt(in, budget, path.getLast(), start));
        in.skipLine();
    }

    private static Item child(Item table, String key, int start) {
        for (Item item : table.children()) {
            if (item.key().equals(key) && !item.isScalar()) {
                return item.isList() && !item.children().isEmpty()
                        ? item.children().getLast()
                        : item;
            }
        }
        Item made = Item.map(key, new ArrayList<>(), start, start + 1);
        table.children().add(made);
        return made;
    }

    private static Item element(Item table, String key, int start) {
        Item list = null;
        for (Item item : table.children()) {
            list = item.key().equals(key) && item.isList() ? item : list;
        }
        if (list == null) {
            list = Item.list(key, new ArrayList<>(), start, start + 1);
            table.children().add(list);
        }
        Item made = Item.map("", new ArrayList<>(), start, start + 1);
        list.children().add(made);
        return made;
    }
}
