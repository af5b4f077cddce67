package io.codeguardian.engine.rule;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.code.Setting;
import io.codeguardian.language.SourceLanguage;
import java.util.Collection;

/** Where a rule says what it wants to see. Kinds that a grammar does not have cost nothing. */
public interface Sights {
    /** What is being registered for: sights of other languages need not be. */
    SourceLanguage language();

    /** The same, for sights that can see nothing in files without all of these words: nodes there may be passed over. */
    Sights needing(Collection<String> words);

    /** Looks at nodes of these kinds. */
    void nodes(NodeSight sight, String... kinds);

    /** Looks at nodes of these forms, whatever a grammar calls them. */
    void forms(NodeSight sight, Form... forms);

    /** Looks at calls of these names, whatever they are called on; no name means every call. */
    void calls(CallSight sight, String... names);

    /** Looks at what is set under these names, in whichever way; capitals, {@code _} and {@code -} do not matter. */
    void settings(SettingSight sight, String... names);

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

    /** Sees a setting. */
    @FunctionalInterface
    interface SettingSight {
        void see(Code code, Setting setting, Report report);
    }

    /** Sees a file. */
    @FunctionalInterface
    interface FileSight {
        void see(Code code, Report report);
    }
}
