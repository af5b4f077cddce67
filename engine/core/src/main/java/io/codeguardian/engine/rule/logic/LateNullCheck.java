package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PHP;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** {@code x.f(); if (x != null)}. */
final class LateNullCheck implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/late-null-check", "Asked for null after it was used", LOGIC, MEDIUM)
            .cwe("CWE-476")
            .in(JAVA, JAVASCRIPT, CSHARP, PHP)
            .says(
                    "Uses a value in one statement and asks in the next whether it is null; either the check is late or it is needless.",
                    "Move the check before the use, or drop it when the value cannot be null.");

    private static final Set<String> NOTHING = Set.of("null", "undefined");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(LateNullCheck::see, "if_statement");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        Binary check = code.binary(code.unwrap(tree.childByField(node, "condition")));
        int before = check == null || !code.isBlock(tree.parent(node)) ? NONE : previous(code, node);
        if (check == null
                || before == NONE
                || !NOTHING.contains(tree.text(check.right()))
                || !code.isName(check.left())) {
            return;
        }
        String name = tree.text(check.left());
        boolean plain = tree.is(before, "expression_statement")
                || tree.is(before, "local_variable_declaration")
                || tree.is(before, "lexical_declaration")
                || tree.is(before, "local_declaration_statement");
        if (plain && !code.assigns(before, name) && uses(code, before, name)) {
            report.at(
                    check.node(),
                    "Line " + tree.startLine(before) + " has used `" + name
                            + "` already; were it null, this line would not be reached.");
        }
    }

    private static int previous(Code code, int node) {
        int before = NONE;
        for (int statement : code.statements(code.tree().parent(node))) {
            if (statement == node) {
                return before;
            }
            before = statement;
        }
        return NONE;
    }

    /** Whether a member of the name is read or called there, in any case. */
    private static boolean uses(Code code, int statement, String name) {
        SyntaxTree tree = code.tree();
        for (int at = statement; at < tree.subtreeEnd(statement); at++) {
            String kind = tree.kind(at);
            if (code.isFunction(at)
                    || code.isTernary(at)
                    || kind.startsWith("optional")
                    || kind.startsWith("conditional")
                    || kind.equals("instanceof_expression")
                    || kind.equals("typeof")) {
                return false;
            }
            Binary binary = code.binary(at);
            if (binary != null && Set.of("&&", "||", "??").contains(binary.operator())) {
                return false;
            }
        }
        for (int at = statement; at < tree.subtreeEnd(statement); at++) {
            if (tree.isNamed(at) && code.isName(at) && tree.textIs(at, name) && isReceiver(code, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReceiver(Code code, int at) {
        SyntaxTree tree = code.tree();
        int parent = tree.parent(at);
        boolean member = code.isMember(parent)
                || tree.is(parent, "method_invocation")
                || tree.is(parent, "member_call_expression");
        return member
                && tree.firstNamedChild(parent) == at
                && tree.childOfKind(parent, "optional_chain") == NONE
                && tree.nextSibling(at) != NONE
                && Set.of(".", "->").contains(tree.text(tree.nextSibling(at)));
    }
}
