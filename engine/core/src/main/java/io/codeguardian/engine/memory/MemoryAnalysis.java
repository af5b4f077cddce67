package io.codeguardian.engine.memory;

import io.codeguardian.engine.code.Code;
import java.util.List;

/** What is wrong with memory, sizes and numbers in a file of C or C++; each function with those that it calls. */
public final class MemoryAnalysis {
    private final List<Sighting> sightings;

    private MemoryAnalysis(Code code) {
        Told told = new Told(code);
        FixedNumbers constants = FixedNumbers.of(code);
        Functions functions = new Functions(code);
        Globals globals = Globals.of(code, Machine.plain(code, constants, functions));
        for (int function : functions.inOrder()) {
            if (!functions.isDone(function)) {
                new Machine(code, told, constants, functions, globals).run(function, globals);
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
