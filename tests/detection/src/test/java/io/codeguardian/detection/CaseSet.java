package io.codeguardian.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The labelled cases as they lie in the repository. */
record CaseSet(Path folder, List<LabelledCase> cases) {
    /** Cuts token formats in two, so that no scanner of this repository takes them for leaks. */
    private static final String SEAM = "¦";

    /** The set that the floors are pinned to. */
    static CaseSet known(Path module) throws IOException {
        return read(module, "cases");
    }

    /** One half of the second set, by somebody who saw no rule; who writes rules may read it. */
    static CaseSet opened(Path module) throws IOException {
        return read(module, "cases-opened");
    }

    /** The other half, which nobody who writes rules reads. */
    static CaseSet unseen(Path module) throws IOException {
        return read(module, "cases-unseen");
    }

    private static CaseSet read(Path module, String name) throws IOException {
        List<String> rows = Files.readAllLines(module.resolve(name + ".csv"));
        return new CaseSet(
                module.resolve(name),
                rows.stream().skip(1).map(LabelledCase::of).toList());
    }

    /** The paths of a case's files, below the folder. */
    List<String> filesOf(LabelledCase c) throws IOException {
        Path root = folder.resolve(c.root());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    /** A file as it stood in its service. */
    String text(String path) throws IOException {
        return Files.readString(folder.resolve(path)).replace(SEAM, "");
    }
}
