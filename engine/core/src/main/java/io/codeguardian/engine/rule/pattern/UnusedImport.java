package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A name that is imported and stands nowhere else. */
final class UnusedImport implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/unused-import", "Import is not used", PATTERN, LOW)
            .sure()
            .cwe("CWE-1164")
            .tags("dead-code")
            .in(JAVA, PYTHON, JAVASCRIPT, KOTLIN, PHP)
            .says("Imports a name that the file never mentions again.", "Delete the import.");

    private static final Set<String> KINDS = Set.of(
            "import_declaration",
            "import_statement",
            "import_from_statement",
            "import_header",
            "namespace_use_declaration");
    /** Kotlin calls these by a sign or a word of its own. */
    private static final Set<String> BY_SIGN = Set.of(
            "getValue",
            "setValue",
            "provideDelegate",
            "invoke",
            "plus",
            "minus",
            "times",
            "div",
            "rem",
            "get",
            "set",
            "contains",
            "iterator",
            "next",
            "hasNext",
            "compareTo",
            "rangeTo",
            "rangeUntil",
            "not",
            "unaryMinus",
            "unaryPlus",
            "inc",
            "dec",
            "plusAssign",
            "minusAssign",
            "timesAssign");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(UnusedImport::see);
    }

    private static void see(Code code, Report report) {
        SyntaxTree tree = code.tree();
        String path = code.file().path();
        // A package's __init__ and an index file import to export.
        if (path.endsWith("__init__.py")
                || path.endsWith("package-info.java")
                || code.mentions("__all__")
                || tree.hasError(tree.root())) {
            return;
        }
        Map<String, Integer> imported = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isNamed(node) && KINDS.contains(tree.kind(node))) {
                boolean top = code.function(node) == NONE
                        && !tree.is(tree.parent(node), "try_statement")
                        && (!isGuarded(tree, node) || tree.is(tree.parent(node), "import_list"));
                if (top) {
                    names(code, node).forEach(imported::putIfAbsent);
                }
                int end = tree.subtreeEnd(node);
                for (int at = node; at < end; at++) {
                    // Kotlin's last import takes the comment behind it along.
                    if (tree.kind(at).endsWith("comment")) {
                        collect(code, at, used);
                    }
                }
                node = end - 1;
            } else if (tree.firstChild(node) == NONE && tree.end(node) > tree.start(node)) {
                collect(code, node, used);
            }
        }
        imported.forEach((name, node) -> {
            if (!used.contains(name)) {
                report.at(node, "`" + name + "` stands nowhere else in this file.")
                        .onFirstLine();
            }
        });
    }

    /** Words of comments and texts count: documentation and quoted types name types too. */
    private static void collect(Code code, int leaf, Set<String> used) {
        String text = code.tree().text(leaf);
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && Character.isJavaIdentifierPart(text.charAt(i));
            if (part && begin < 0) {
                begin = i;
            } else if (!part && begin >= 0) {
                used.add(text.substring(begin, i));
                begin = -1;
            }
        }
    }

    private static boolean isGuarded(SyntaxTree tree, int node) {
        int above = tree.parent(node);
        return above != NONE && above != tree.root();
    }

    /** {@code import a.b.C as D}; empty when the line gives several names or all. */
    private static String lastWord(String text) {
        String line = text.lines().findFirst().orElse("");
        int comment = line.indexOf("//");
        String bare = (comment < 0 ? line : line.substring(0, comment))
                .replace(";", "")
                .strip();
        int cut = Math.max(bare.lastIndexOf(' '), Math.max(bare.lastIndexOf('.'), bare.lastIndexOf('\\')));
        String word = bare.substring(cut + 1);
        boolean several = bare.indexOf('{') >= 0 || bare.indexOf(',') >= 0 || word.equals("*");
        return several ? "" : word.replace("`", "");
    }

    private static Map<String, Integer> names(Code code, int node) {
        SyntaxTree tree = code.tree();
        Map<String, Integer> names = new HashMap<>();
        String text = tree.text(node);
        if (code.language() == JAVA) {
            String bare = text.replace(";", "").strip();
            if (!bare.endsWith("*")) {
                names.put(bare.substring(bare.lastIndexOf('.') + 1), node);
            }
            return names;
        }
        if (code.language() == KOTLIN || code.language() == PHP) {
            String name = lastWord(text);
            if (!name.isEmpty() && !BY_SIGN.contains(name) && !name.startsWith("component")) {
                names.put(name, node);
            }
            return names;
        }
        if (text.contains("noqa") || text.contains("__future__")) {
            return names;
        }
        boolean from = tree.is(node, "import_from_statement");
        int module = tree.childByField(node, "module_name");
        for (int at = node + 1; at < tree.subtreeEnd(node); at++) {
            String kind = tree.kind(at);
            if (at == module) {
                at = tree.subtreeEnd(at) - 1;
            } else if (kind.equals("aliased_import")
                    || kind.equals("import_specifier")
                    || kind.equals("namespace_import")
                    || kind.equals("import_clause")) {
                int alias = tree.childByField(at, "alias");
                int name = tree.childByField(at, "name");
                int direct = kind.equals("import_clause") || kind.equals("namespace_import")
                        ? tree.childOfKind(at, "identifier")
                        : NONE;
                int known = alias != NONE ? alias : name != NONE ? name : direct;
                boolean exported = alias != NONE && name != NONE && code.same(alias, name);
                if (known != NONE && !exported) {
                    names.put(tree.text(known), node);
                }
                at = kind.equals("import_clause") ? at : tree.subtreeEnd(at) - 1;
            } else if (kind.equals("dotted_name")) {
                String name = tree.text(at);
                names.put(from || name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.')), node);
                at = tree.subtreeEnd(at) - 1;
            }
        }
        return names;
    }
}
