package io.codeguardian.engine.absence;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.engine.dataflow.lowering.Lowering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a file uses what may be nothing. */
public final class AbsentValues {
    private AbsentValues() {}

    /** In the order of the functions. */
    public static List<Sighting> in(Code code) {
        FileForm file = Lowering.of(code.file().path(), code.tree());
        Calls calls = new Calls(file, code);
        List<Sighting> all = new ArrayList<>();
        for (FunctionForm unit : file.units()) {
            new FunctionRun(code, calls, all).over(unit);
        }
        Set<Integer> told = new HashSet<>();
        return all.stream().filter(s -> told.add(s.node())).toList();
    }
}
