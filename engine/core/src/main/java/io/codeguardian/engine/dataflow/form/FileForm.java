package io.codeguardian.engine.dataflow.form;

import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file in neutral form. Filled while it is lowered, only read after that. */
public final class FileForm {
    private final String path;
    private final SyntaxTree tree;
    private final Map<String, String> imports = new LinkedHashMap<>();
    private final List<ClassForm> classes = new ArrayList<>();
    private final Map<String, List<FunctionForm>> functions = new LinkedHashMap<>();
    private final List<FunctionForm> units = new ArrayList<>();
    private boolean cut;

    public FileForm(String path, SyntaxTree tree) {
        this.path = path;
        this.tree = tree;
    }

    public String path() {
        return path;
    }

    public SyntaxTree tree() {
        return tree;
    }

    public SourceLanguage language() {
        return tree.language();
    }

    /** What a name at the top stands for: {@code cp} for {@code child_process}. */
    public Map<String, String> imports() {
        return imports;
    }

    public List<ClassForm> classes() {
        return classes;
    }

    /** Functions outside of types, by name. */
    public Map<String, List<FunctionForm>> functions() {
        return functions;
    }

    /** Everything that can be run by itself, in the order of the text; the statements at the top last. */
    public List<FunctionForm> units() {
        return units;
    }

    /** Whether something was nested too deeply to be read. */
    public boolean isCut() {
        return cut;
    }

    public void cut() {
        cut = true;
    }
}
