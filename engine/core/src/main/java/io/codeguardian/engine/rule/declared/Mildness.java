package io.codeguardian.engine.rule.declared;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Purpose;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a finding is worth a glance only: {@code mild} always, {@code asked} when a condition around says so (an operator's
 * own switch), {@code grave} unless the call or the names around it say so.
 */
final class Mildness {
    private final boolean always;
    private final @Nullable Pattern asked;
    private final @Nullable Pattern grave;

    Mildness(Map<String, Object> table) {
        this.always = Boolean.TRUE.equals(table.get("mild"));
        this.asked = Tables.pattern(table, "asked");
        this.grave = Tables.pattern(table, "grave");
    }

    boolean is(Code code, int node) {
        return always || asked != null && isAsked(code, node, asked) || grave != null && !isGrave(code, node, grave);
    }

    private static boolean isGrave(Code code, int node, Pattern grave) {
        return grave.matcher(Purpose.of(code, node)).find()
                || grave.matcher(code.path(node)).find();
    }

    private static boolean isAsked(Code code, int node, Pattern asked) {
        SyntaxTree tree = code.tree();
        for (int at = tree.parent(node); at != NONE && !code.isFunction(at); at = tree.parent(at)) {
            int condition = tree.childByField(at, "condition");
            int label = tree.childByField(at, "value");
            boolean chosen = tree.kind(at).contains("if") || tree.kind(at).contains("case");
            int says = condition != NONE ? condition : label;
            if (chosen && says != NONE && asked.matcher(code.path(says)).find()) {
                return true;
            }
        }
        return false;
    }
}
