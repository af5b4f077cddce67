package io.codeguardian.engine.catalogue;

import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.Rules;
import io.codeguardian.engine.source.Languages;
import io.codeguardian.engine.source.SourceText;
import io.codeguardian.engine.source.SyntaxParser;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A file under {@code src/test/resources/rules/<rule id>/}: {@code expect: <rule id>} in a comment marks a line that must
 * be found, {@code expect below: …} the next line, {@code ok} a near miss that must not.
 */
record Sample(String ruleId, SourceFile file, SyntaxTree tree) {
    private static final Path FOLDER = Path.of("src/test/resources/rules");

    static List<Sample> readAll(SyntaxParser parser) {
        List<Path> paths;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            paths = files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<SourceFile> files = paths.stream().map(Sample::file).toList();
        List<SyntaxTree> trees = parser.parse(files.stream().map(SourceText::of).toList()).stream()
                .map(p -> p.syntax().orElseThrow(() -> new AssertionError(p)))
                .toList();
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String ruleId =
                    FOLDER.relativize(paths.get(i).getParent()).toString().replace('\\', '/');
            samples.add(new Sample(ruleId, files.get(i), trees.get(i)));
        }
        return samples;
    }

    private static SourceFile file(Path path) {
        try {
            String name = path.getFileName().toString();
            return SourceFile.whole("src/" + name, Languages.detect(name, ""), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines on which this sample's rule must speak. */
    Set<Integer> expected() {
        Set<Integer> lines = new TreeSet<>();
        List<String> all = file.content().lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).contains("expect: " + ruleId)) {
                lines.add(i + 1);
            } else if (all.get(i).contains("expect below: " + ruleId)) {
                lines.add(i + 2);
            }
        }
        return lines;
    }

    long nearMisses() {
        return file.content()
                .lines()
                .filter(l -> l.matches(".*(//|#)\\s*ok\\b.*"))
                .count();
    }

    Set<Integer> found(List<Rule> rules) {
        Set<Integer> lines = new TreeSet<>();
        for (Finding finding : findings(rules)) {
            if (finding.ruleId().equals(ruleId)) {
                lines.add(finding.location().startLine());
            }
        }
        return lines;
    }

    List<Finding> findings(List<Rule> rules) {
        var answer = new Rules(rules).over(file, tree, Set.of(Category.values()), Duration.ofMinutes(1));
        if (!answer.failures().isEmpty()) {
            throw new AssertionError(answer.failures());
        }
        return answer.findings();
    }

    String name() {
        return ruleId + " in " + file.path();
    }
}
