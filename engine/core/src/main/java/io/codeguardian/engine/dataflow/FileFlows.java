package io.codeguardian.engine.dataflow;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.run.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The flows that end in one file. */
public final class FileFlows {
    private final List<Analysis.Found> found = new ArrayList<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private boolean cut;
    private @Nullable RuntimeException fault;

    FileFlows() {}

    /** Those of a file by rule; of the file alone when it was not read together with others. */
    public static FileFlows of(Code code) {
        return code.derived(FileFlows.class, FileFlows::alone);
    }

    private static FileFlows alone(Code code) {
        String path = code.file().path();
        return Flows.over(List.of(new Flows.Read(path, code.tree())), List.of(), Map.of())
                .of(path);
    }

    /** Lets the rules see what was found with the neighbours. */
    public void tell(Code code) {
        code.derived(FileFlows.class, c -> this);
    }

    void add(Analysis.Found one) {
        for (int i = 0; i < found.size(); i++) {
            Analysis.Found known = found.get(i);
            if (known.weakness().equals(one.weakness()) && known.node() == one.node()) {
                if (one.trust().compareTo(known.trust()) > 0) {
                    found.set(i, one);
                }
                return;
            }
        }
        found.add(one);
    }

    void texts(Map<Integer, String> known) {
        texts.putAll(known);
    }

    /** The text that an argument of a call always has, through variables and constants; null when it is not known. */
    public @Nullable String text(int node) {
        String text = texts.get(node);
        return text == null || text.isEmpty() ? null : text;
    }

    void fault(RuntimeException e) {
        fault = e;
    }

    /** What broke while values were followed; null when nothing did. */
    public @Nullable RuntimeException fault() {
        return fault;
    }

    void cut() {
        cut = true;
    }

    /** Whether something was too large or too deep to be followed to its end. */
    public boolean isCut() {
        return cut;
    }

    /** In the order of the text. */
    public List<Analysis.Found> of(String weakness) {
        return found.stream()
                .filter(f -> f.weakness().key().equals(weakness))
                .sorted(Comparator.comparingInt(Analysis.Found::node))
                .toList();
    }
}
