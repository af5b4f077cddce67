package io.codeguardian.ingestion.unit;

import io.codeguardian.engine.source.FunctionBoundaries;
import io.codeguardian.engine.source.Parsed;
import io.codeguardian.engine.source.SourceText;
import io.codeguardian.engine.source.SyntaxWorkers;
import io.codeguardian.engine.source.WorkerSettings;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.Symbol;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Finds functions and types by their syntax; a file whose syntax is not known has none. */
@ApplicationScoped
public class Symbols {
    private final SyntaxWorkers workers;

    @Inject
    public Symbols(UnitSettings settings) {
        this.workers = new SyntaxWorkers(WorkerSettings.defaults().withProcesses(settings.syntaxWorkers()));
    }

    List<SourceFile> mark(List<SourceFile> files) {
        List<Parsed> parsed = workers.parse(files.stream().map(SourceText::of).toList());
        List<SourceFile> marked = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            SourceFile file = files.get(i);
            List<Symbol> symbols = parsed.get(i)
                    .syntax()
                    .map(tree -> FunctionBoundaries.symbols(tree, file.change()))
                    .orElse(List.of());
            marked.add(new SourceFile(
                    file.path(), file.language(), file.role(), file.content(), file.change(), symbols, file.removed()));
        }
        return marked;
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
