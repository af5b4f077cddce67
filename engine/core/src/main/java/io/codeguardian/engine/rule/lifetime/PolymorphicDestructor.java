package io.codeguardian.engine.rule.lifetime;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.CPP;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** A base class whose destructor runs for the base only. */
final class PolymorphicDestructor implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cpp/non-virtual-destructor", "Base class is destroyed only in part", STATIC_ANALYSIS, MEDIUM)
            .sure()
            .cwe("CWE-1079", "CWE-1045")
            .in(CPP)
            .says(
                    "Has virtual functions and a public destructor that is not virtual: deleting through the base leaves out what derived classes hold.",
                    "Write `virtual ~Base() = default;`, or make the destructor protected.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(PolymorphicDestructor::see, "class_specifier", "struct_specifier");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int body = tree.childByField(node, "body");
        boolean derived = tree.childOfKind(node, "base_class_clause") != NONE;
        if (body == NONE || derived || tree.childOfKind(node, "virtual_specifier") != NONE) {
            return;
        }
        boolean open = tree.is(node, "struct_specifier");
        boolean virtual = false;
        int destructor = NONE;
        for (int member : tree.namedChildren(body)) {
            if (tree.is(member, "access_specifier")) {
                open = tree.text(member).startsWith("public");
                continue;
            }
            String head = head(tree.text(member));
            if (head.contains("~")) {
                if (head.contains("virtual") || !open) {
                    return;
                }
                destructor = member;
            } else if (head.startsWith("virtual ") && !tree.is(member, "access_specifier")) {
                virtual = true;
            }
        }
        String name = code.name(node);
        boolean deleted = destructor != NONE || code.mentions("unique_ptr<" + name + ">");
        if (virtual && deleted && isBase(code, name)) {
            report.at(
                            destructor == NONE ? node : destructor,
                            "`" + name
                                    + "` is a base class with virtual functions, but its destructor is not virtual; `delete` through it leaves the derived part behind.")
                    .onFirstLine();
        }
    }

    private static String head(String member) {
        int end = member.indexOf('{');
        return end < 0 ? member : member.substring(0, end);
    }

    private static boolean isBase(Code code, String name) {
        SyntaxTree tree = code.tree();
        for (int at = 0; at < tree.size() && !name.isEmpty(); at++) {
            if (tree.is(at, "base_class_clause") && names(code, at, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Code code, int clause, String name) {
        for (int child : code.tree().namedChildren(clause)) {
            if (code.tree().textIs(child, name)) {
                return true;
            }
        }
        return false;
    }
}
