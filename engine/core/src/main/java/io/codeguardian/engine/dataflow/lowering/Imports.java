package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Map;

/** Reads what the names at the top of a file stand for. */
final class Imports {
    private final FileForm file;
    private final SyntaxTree tree;
    private final Map<String, String> names;

    private Imports(FileForm file) {
        this.file = file;
        this.tree = file.tree();
        this.names = file.imports();
    }

    static void read(FileForm file) {
        Imports imports = new Imports(file);
        LoweringTable table = LoweringTable.of(file.tree().grammar());
        for (int node = 0; node < file.tree().size(); node++) {
            if (table.shape(file.tree().kindId(node)).role() == Role.IMPORT
                    && file.tree().isNamed(node)) {
                imports.add(node);
            }
        }
    }

    private void add(int node) {
        switch (file.language()) {
            case PYTHON -> python(node);
            case JAVASCRIPT, TYPESCRIPT, TSX -> script(node);
            case GO -> go(node);
            default -> dotted(node);
        }
    }

    private void put(String name, String meaning) {
        if (!name.isEmpty() && !name.equals("*") && names.size() < 2000) {
            names.put(name, meaning);
        }
    }

    /** {@code import a.b.C}, {@code use a\b\C as D}. */
    private void dotted(int node) {
        String text = tree.text(node)
                .replace("::", ".")
                .replace('\\', '.')
                .replace(";", "")
                .strip();
        String[] words = text.split(" ", -1);
        String alias =
                words.length > 2 && (words[words.length - 2].equals("as") || words[words.length - 2].equals("=>"))
                        ? words[words.length - 1]
                        : "";
        String path = "";
        for (String word : words) {
            if (word.indexOf('.') > 0 && path.isEmpty()) {
                path = word;
            }
        }
        String last = path.substring(path.lastIndexOf('.') + 1);
        put(alias.isEmpty() ? last : alias, path);
    }

    private void python(int node) {
        String module = "";
        int from = tree.childByField(node, "module_name");
        if (from != NONE) {
            module = tree.text(from) + (tree.text(from).endsWith(".") ? "" : ".");
        }
        for (int child : tree.namedChildren(node)) {
            if (child == from) {
                continue;
            }
            if (tree.is(child, "aliased_import")) {
                String path = tree.text(tree.childByField(child, "name"));
                put(tree.text(tree.childByField(child, "alias")), module + path);
            } else if (tree.is(child, "dotted_name")) {
                String path = tree.text(child);
                // import a.b binds a.
                String bound = from != NONE ? path : first(path);
                put(bound, from != NONE ? module + path : bound);
            }
        }
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private void script(int node) {
        int source = tree.childByField(node, "source");
        if (source == NONE) {
            return;
        }
        String module = module(Words.unquote(tree.text(source)));
        for (int at = node; at < tree.subtreeEnd(node); at++) {
            if (tree.is(at, "import_specifier")) {
                int name = tree.childByField(at, "name");
                int alias = tree.childByField(at, "alias");
                put(tree.text(alias == NONE ? name : alias), module + '.' + tree.text(name));
            } else if (tree.is(at, "identifier")) {
                String parent = tree.kind(tree.parent(at));
                if (parent.equals("import_clause") || parent.equals("namespace_import")) {
                    put(tree.text(at), module);
                }
            }
        }
    }

    static String module(String name) {
        return name.startsWith("node:") ? name.substring(5) : name;
    }

    private void go(int node) {
        int path = tree.childByField(node, "path");
        int alias = tree.childByField(node, "name");
        if (path != NONE) {
            String full = Words.unquote(tree.text(path));
            String last = full.substring(full.lastIndexOf('/') + 1);
            boolean version = last.length() > 1 && last.charAt(0) == 'v' && Character.isDigit(last.charAt(1));
            String shorter = full.substring(0, Math.max(0, full.lastIndexOf('/')));
            String name = version ? shorter.substring(shorter.lastIndexOf('/') + 1) : last;
            put(alias == NONE ? name : tree.text(alias), name);
        }
    }
}
