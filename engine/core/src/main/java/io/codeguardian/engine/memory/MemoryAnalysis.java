package io.codeguardian.engine.memory;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;

/** What is wrong with memory, sizes and numbers in a file of C or C++; each function by itself. */
public final class MemoryAnalysis {
    private static final int LONGEST_FUNCTION = 20_000;

    private final List<Sighting> sightings;

    private MemoryAnalysis(Code code) {
        Told told = new Told(code);
        FixedNumbers constants = FixedNumbers.of(code);
        Globals globals = Globals.of(code, new Evaluation(code, new Types(code), new Told(code), constants));
        SyntaxTree tree = code.tree();
        for (int node = 0; node < tree.size(); node++) {
            boolean function = tree.is(node, "function_definition");
            // What the grammar cannot read is not what was written.
            if (function && tree.subtreeEnd(node) - node < LONGEST_FUNCTION && !tree.hasError(node)) {
                new FunctionRun(code, told, constants, globals).run(node, globals);
            }
        }
        this.sightings = told.all();
    }

    /** Of a file; made once and shared by its rules. */
    public static MemoryAnalysis of(Code code) {
        return code.derived(MemoryAnalysis.class, MemoryAnalysis::new);
    }

    public List<Sighting> of(Danger danger) {
        return sightings.stream().filter(s -> s.danger() == danger).toList();
    }
}
