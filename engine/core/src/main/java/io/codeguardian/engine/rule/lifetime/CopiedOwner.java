package io.codeguardian.engine.rule.lifetime;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.CPP;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** A class that releases what it holds, and may be copied member by member. */
final class CopiedOwner implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cpp/copied-owner", "Two copies release the same", STATIC_ANALYSIS, HIGH)
            .cwe("CWE-415", "CWE-416")
            .in(CPP)
            .says(
                    "Releases a raw pointer in its destructor but lets the compiler copy it: both copies release the same memory.",
                    "Hold it in a `std::unique_ptr` or a container, or delete or write the copy constructor and assignment.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(CopiedOwner::see, "class_specifier", "struct_specifier");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int body = tree.childByField(node, "body");
        String name = code.name(node);
        if (body == NONE || name.isEmpty() || tree.childOfKind(node, "base_class_clause") != NONE) {
            return;
        }
        int destructor = NONE;
        for (int member : tree.namedChildren(body)) {
            String head = code.path(member);
            if (head.contains("operator=(")
                    || head.startsWith(name + "(const" + name + "&")
                    || head.startsWith(name + "(" + name + "&")) {
                return;
            }
            boolean owner = head.startsWith("~" + name + "(") || head.startsWith("virtual~" + name + "(");
            if (owner && tree.is(member, "function_definition")) {
                destructor = member;
            } else if (tree.is(member, "field_declaration") && isUncopied(code, member)) {
                return;
            }
        }
        String released = destructor == NONE ? "" : released(code, body, destructor);
        if (!released.isEmpty()) {
            report.at(
                            destructor,
                            "A copy of a `" + name + "` holds the same `" + released + "`, and this runs for both.")
                    .severity(Names.of(code).copies(code, name) ? HIGH : LOW)
                    .onFirstLine();
        }
    }

    /** A member that cannot be copied keeps the class from being copied. */
    private static boolean isUncopied(Code code, int member) {
        String type = code.path(code.tree().childByField(member, "type"));
        return type.contains("unique_ptr")
                || type.contains("mutex")
                || type.contains("atomic")
                || type.contains("thread");
    }

    private static String released(Code code, int body, int destructor) {
        SyntaxTree tree = code.tree();
        for (int at = destructor; at < tree.subtreeEnd(destructor); at++) {
            int freed = NONE;
            Call call = code.call(at);
            if (tree.is(at, "delete_expression")) {
                int[] parts = tree.namedChildren(at);
                freed = parts.length == 0 ? NONE : parts[parts.length - 1];
            } else if (call != null
                    && (call.name().equals("free") || call.name().equals("fclose"))) {
                freed = call.positional(0);
            }
            String name = code.path(freed);
            String field = name.startsWith("this->") ? name.substring(6) : name;
            boolean own = Names.of(code).variables(field).stream()
                    .anyMatch(d -> tree.contains(body, d.node())
                            && d.sign().equals("*")
                            && code.function(d.node()) == code.function(body));
            if (freed != NONE && own) {
                return field;
            }
        }
        return "";
    }
}
