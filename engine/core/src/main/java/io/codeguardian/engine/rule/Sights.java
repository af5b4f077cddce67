package io.codeguardian.engine.rule;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;

/** Where a rule says what it wants to see. Kinds that a grammar does not have cost nothing. */
public interface Sights {
    /** Looks at nodes of these kinds. */
    void nodes(NodeSight sight, String... kinds);

    /** Looks at calls of these names, whatever they are called on; no name means every call. */
    void calls(CallSight sight, String... names);

    /** Looks at a file once. */
    void files(FileSight sight);

    /** Sees a node. */
    @FunctionalInterface
    interface NodeSight {
        void see(Code code, int node, Report report);
    }

    /** Sees a call. */
    @FunctionalInterface
    interface CallSight {
        void see(Code code, Call call, Report report);
    }

    /** Sees a file. */
    @FunctionalInterface
    interface FileSight {
        void see(Code code, Report report);
    }
}
