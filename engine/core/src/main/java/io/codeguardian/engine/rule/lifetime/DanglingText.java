package io.codeguardian.engine.rule.lifetime;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.CPP;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;
import java.util.Set;

/** A pointer or view into a text that ends with its statement. */
final class DanglingText implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cpp/dangling-text", "View of a text that is gone", STATIC_ANALYSIS, HIGH)
            .sure()
            .mayBlock()
            .cwe("CWE-416", "CWE-825")
            .in(CPP)
            .says(
                    "Keeps a pointer or `string_view` into a temporary string, which is destroyed at the end of the statement.",
                    "Keep the string itself in a variable, and take the pointer from that.");

    private static final String[] STRINGS = {"std::string", "string", "std::wstring", "QByteArray"};
    private static final Set<String> MAKING = Set.of("to_string", "string", "format");
    private static final int MOST_PARTS = 100;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(DanglingText::see, "init_declarator", "assignment_expression");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        boolean declares = tree.is(node, "init_declarator");
        int target = tree.childByField(node, declares ? "declarator" : "left");
        int value = code.unwrap(tree.childByField(node, declares ? "value" : "right"));
        if (target == NONE || value == NONE) {
            return;
        }
        Call call = code.call(value);
        boolean points =
                call != null && (call.name().equals("c_str") || call.name().equals("data"));
        if (points && call != null) {
            boolean pointer = declares
                    ? tree.is(target, "pointer_declarator")
                            || isView(code, node)
                            || code.path(tree.childByField(tree.parent(node), "type"))
                                    .equals("auto")
                    : isPointer(code, target);
            if (pointer && isTemporary(code, code.unwrap(call.receiver()))) {
                report.at(
                        node,
                        "The string that `" + name(code, target)
                                + "` points into is destroyed at the end of this line.");
            }
        } else if (declares && isView(code, node) && isTemporary(code, value)) {
            report.at(
                    node,
                    "The string that `" + name(code, target) + "` looks at is destroyed at the end of this line.");
        }
    }

    private static String name(Code code, int target) {
        String path = code.path(target);
        return path.startsWith("*") ? path.substring(1) : path;
    }

    private static boolean isView(Code code, int declarator) {
        String type = code.path(code.tree().childByField(code.tree().parent(declarator), "type"));
        return type.endsWith("string_view");
    }

    private static boolean isPointer(Code code, int target) {
        List<Names.Declared> declared = Names.of(code).variables(code.path(target));
        return !declared.isEmpty()
                && declared.stream()
                        .allMatch(d -> d.sign().equals("*") || d.type().endsWith("string_view"));
    }

    private static boolean isTemporary(Code code, int node) {
        int at = node;
        for (int links = 0; at != NONE && links < MOST_PARTS; links++) {
            Binary binary = code.binary(at);
            if (binary == null) {
                return links == 0 ? isMade(code, at) : isText(code, at);
            }
            if (!binary.operator().equals("+")) {
                return false;
            }
            if (isText(code, binary.right())) {
                return true;
            }
            at = code.unwrap(binary.left());
        }
        return false;
    }

    /** A call that answers a string of its own. */
    private static boolean isMade(Code code, int node) {
        Call call = code.call(node);
        if (call == null) {
            return false;
        }
        boolean method = call.receiver() != NONE
                && (call.name().equals("str") || call.name().equals("substr") && isVariable(code, call.receiver()));
        boolean standard = call.target().equals("std") && MAKING.contains(call.name());
        return method || standard || Names.of(code).answers(call.name(), STRINGS);
    }

    private static boolean isText(Code code, int node) {
        return isMade(code, node) || isVariable(code, node);
    }

    private static boolean isVariable(Code code, int node) {
        List<Names.Declared> declared = Names.of(code).variables(code.path(node));
        return !declared.isEmpty()
                && declared.stream()
                        .allMatch(d -> d.type().endsWith("string") && !d.sign().equals("*"));
    }
}
