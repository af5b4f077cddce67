package io.codeguardian.ingestion.unit;

import io.codeguardian.engine.reading.Texts;
import io.codeguardian.ingestion.change.Change.Readable;
import io.codeguardian.ingestion.git.Objects;
import io.codeguardian.language.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of a unit, with the functions that the change touches. */
@ApplicationScoped
public class UnitWriter {
    private final Symbols symbols;

    @Inject
    public UnitWriter(Symbols symbols) {
        this.symbols = symbols;
    }

    public List<SourceFile> files(Objects objects, List<Readable> unit) {
        List<SourceFile> files = new ArrayList<>();
        objects.read(unit.stream().map(Readable::blob).toList(), (blob, content) -> {
            Readable file = unit.get(files.size());
            files.add(new SourceFile(
                    file.path(),
                    file.file().language(),
                    SourceFile.Role.CHANGED,
                    Texts.decode(content),
                    file.wholly() ? null : file.file(),
                    List.of(),
                    file.removed()));
        });
        return symbols.mark(files);
    }
}
