package io.codeguardian.engine.rule.lifetime;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.CPP;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reference, pointer or iterator into a container that has moved its elements since. */
final class StaleReference implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "cpp/stale-reference", "Reference into moved elements", STATIC_ANALYSIS, HIGH)
            .cwe("CWE-825", "CWE-416")
            .in(CPP)
            .says(
                    "Keeps a reference, pointer or iterator into a vector or string, lets it grow, and uses what it kept; growing moves the elements.",
                    "Take the reference again after the change, keep an index, or reserve and finish reading first.");

    private static final Pattern MOVING =
            Pattern.compile("^(?:std::)?(?:vector<.*>|(?:w|u8|u16|u32)?string|deque<.*>)$");
    private static final Set<String> ELEMENTS =
            Set.of("at", "front", "back", "data", "begin", "end", "cbegin", "rbegin", "c_str");
    private static final Pattern ITERATOR = Pattern.compile("\\.(?:c?r?begin|c?r?end)\\(\\)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                StaleReference::see,
                "push_back",
                "emplace_back",
                "insert",
                "emplace",
                "resize",
                "reserve",
                "clear",
                "erase",
                "append",
                "assign",
                "shrink_to_fit");
    }

    private static void see(Code code, Call call, Report report) {
        String owner = Names.owner(code, call);
        int function = code.function(call.node());
        List<Names.Declared> declared = Names.of(code).variables(code, function, owner);
        boolean moves = !declared.isEmpty()
                && declared.stream()
                        .allMatch(d ->
                                MOVING.matcher(d.type()).matches() && !d.sign().equals("*"));
        if (!moves || function == NONE) {
            return;
        }
        SyntaxTree tree = code.tree();
        for (int at = function; at < call.node(); at++) {
            String name = tree.is(at, "init_declarator") ? kept(code, at, owner) : null;
            int block = tree.parent(tree.parent(at));
            if (name == null || block == NONE || !tree.contains(block, call.node())) {
                continue;
            }
            int use = Later.use(code, call.node(), name);
            if (use != NONE) {
                report.at(
                        use,
                        "`" + name + "` points into `" + owner + "`, whose elements may have moved in line "
                                + tree.startLine(call.node()) + ".");
                return;
            }
        }
    }

    /** The name that a declaration binds to an element of the owner; null when it copies or binds something else. */
    private static @Nullable String kept(Code code, int declarator, String owner) {
        SyntaxTree tree = code.tree();
        int target = tree.childByField(declarator, "declarator");
        int value = tree.childByField(declarator, "value");
        if (target == NONE || value == NONE) {
            return null;
        }
        boolean reference = tree.is(target, "reference_declarator");
        boolean pointer = tree.is(target, "pointer_declarator");
        int plain = tree.firstNamedChild(target);
        String name = code.path(reference || pointer ? plain : target);
        String text = code.path(value);
        boolean address = text.startsWith("&");
        if (address) {
            value = tree.childByField(value, "argument");
            reference = true;
        }
        if (value == NONE) {
            return null;
        }
        boolean element;
        if (code.isSubscript(value)) {
            element = reference && owner.equals(code.path(tree.childByField(value, "argument")));
        } else {
            Call call = code.call(value);
            element = call != null
                    && Names.owner(code, call).equals(owner)
                    && ELEMENTS.contains(call.name())
                    && (reference || pointer || ITERATOR.matcher(text).find());
        }
        return element ? name : null;
    }
}
