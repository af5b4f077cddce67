package io.codeguardian.engine.infrastructure;

import io.codeguardian.engine.source.Languages;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a file under {@code src/test/resources/infrastructure}; {@code ==== <path>} begins a part. {@code expect: <ids>}
 * in a comment marks a line that must be found, {@code expect below: …} the next one, {@code ok: …} a near miss.
 */
record SampleBundle(String bundle, SourceFile file) {
    private static final Path FOLDER = Path.of("src/test/resources/infrastructure");
    private static final Pattern MARK = Pattern.compile("(expect below|expect|ok below|ok): ([a-z0-9/, -]+)");

    record Mark(String ruleId, int line, boolean expected) {}

    static List<SampleBundle> readAll() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".samples"))
                    .sorted()
                    .flatMap(f -> parts(f).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SampleBundle> parts(Path path) {
        List<SampleBundle> parts = new ArrayList<>();
        try {
            for (String part : Files.readString(path).split("(?m)^==== ")) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    String name = part.substring(0, end).strip();
                    String text = part.substring(end + 1);
                    SourceFile file = SourceFile.whole(name, Languages.detect(name, ""), text);
                    parts.add(new SampleBundle(path.getFileName().toString(), file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        List<String> lines = file.content().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = MARK.matcher(lines.get(i));
            while (matcher.find()) {
                int line = i + (matcher.group(1).endsWith("below") ? 2 : 1);
                for (String id : matcher.group(2).split(",")) {
                    marks.add(new Mark(id.strip(), line, matcher.group(1).startsWith("expect")));
                }
            }
        }
        return marks;
    }

    Set<String> expected() {
        Set<String> expected = new TreeSet<>();
        marks().stream().filter(Mark::expected).forEach(m -> expected.add(m.ruleId() + " in line " + m.line()));
        return expected;
    }

    /** What the rules that are marked here find here. */
    Set<String> found(List<Finding> findings) {
        List<String> marked = marks().stream().map(Mark::ruleId).toList();
        Set<String> found = new TreeSet<>();
        for (Finding finding : findings) {
            if (marked.contains(finding.ruleId())) {
                found.add(finding.ruleId() + " in line " + finding.location().startLine());
            }
        }
        return found;
    }

    String name() {
        return bundle + ": " + file.path() + " ("
                + file.content().lines().findFirst().orElse("") + ")";
    }
}
