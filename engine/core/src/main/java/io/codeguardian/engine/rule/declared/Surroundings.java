package io.codeguardian.engine.rule.declared;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Purpose;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What else must or must not stand in the file and the function. */
final class Surroundings {
    private final List<String> file;
    private final List<String> fileLacks;
    private final @Nullable Pattern function;
    private final @Nullable Pattern functionLacks;
    private final @Nullable Pattern purpose;
    private final @Nullable Pattern purposeLacks;

    Surroundings(Map<String, Object> table) {
        this.file = Tables.alternatives(table, "file");
        this.fileLacks = Tables.alternatives(table, "file-lacks");
        this.function = Tables.pattern(table, "function");
        this.functionLacks = Tables.pattern(table, "function-lacks");
        this.purpose = Tables.pattern(table, "purpose");
        this.purposeLacks = Tables.pattern(table, "purpose-lacks");
    }

    boolean fit(Code code, int node) {
        if (!file.isEmpty() && file.stream().noneMatch(code::mentions)
                || fileLacks.stream().anyMatch(code::mentions)) {
            return false;
        }
        if (purpose != null && !purpose.matcher(Purpose.of(code, node)).find()
                || purposeLacks != null
                        && purposeLacks.matcher(Purpose.of(code, node)).find()) {
            return false;
        }
        if (function == null && functionLacks == null) {
            return true;
        }
        int around = around(code, node);
        return (function == null || code.contains(around, function))
                && (functionLacks == null || !code.contains(around, functionLacks));
    }

    /** The outermost function, as a closure's neighbours count; none outside of all. */
    private static int around(Code code, int node) {
        int outer = code.isFunction(node) ? node : code.function(node);
        for (int above = outer; above != NONE; above = code.function(above)) {
            outer = above;
        }
        return outer;
    }
}
