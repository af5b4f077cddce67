package io.codeguardian.engine.rule.pattern;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.metrics.FileMetrics;
import io.codeguardian.engine.metrics.FunctionMetrics;
import io.codeguardian.engine.metrics.MeasureFile;
import java.util.List;

/** The numbers of a file, computed once for all rules that ask. */
final class Measured {
    private Measured() {}

    /** Functions of product code: a test may be long and flat. */
    static List<FunctionMetrics> functions(Code code) {
        return code.isTest()
                ? List.of()
                : code.derived(FileMetrics.class, c -> MeasureFile.of(c.tree())).functions();
    }
}
