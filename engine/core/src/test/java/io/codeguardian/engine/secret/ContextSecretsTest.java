package io.codeguardian.engine.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lines of {@code context-samples.txt}: language, rule or {@code -}, and a line with a literal in its context. */
class ContextSecretsTest {
    private static final String PASSWORD = "tR9x" + "_wq7Lm";
    private static final String TOKEN = "8f3kQz7Lw2" + "Xn5Vb9Rt1Yc4";

    @TestFactory
    Stream<DynamicTest> everyLineIsWhatItSays() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/secrets/context-samples.txt")).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> DynamicTest.dynamicTest(l, () -> check(l.split("\t", 3))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsNeeded() throws IOException {
        String samples = Files.readString(Path.of("src/test/resources/secrets/context-samples.txt"));
        return Shapes.RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(samples.lines()
                                        .filter(l -> l.contains("\t" + rule.id().substring(7) + "\t"))
                                        .count())
                                .isGreaterThanOrEqualTo(3)));
    }

    private static void check(String[] parts) {
        SourceLanguage language = SourceLanguage.valueOf(parts[0].toUpperCase(Locale.ROOT));
        String line = parts[2].replace("{P}", PASSWORD).replace("{T}", TOKEN);
        var found = SecretScan.of(line, language);
        if (parts[1].equals("-")) {
            assertThat(found).as(line).isEmpty();
        } else {
            assertThat(found).as(line).extracting(m -> m.rule().id()).contains("secret/" + parts[1]);
            for (SecretMatch match : found) {
                assertThat(SecretMask.mask(line, language)).doesNotContain(line.substring(match.start(), match.end()));
            }
        }
    }
}
