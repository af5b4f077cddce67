package io.codeguardian.engine.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.source.Languages;
import io.codeguardian.engine.source.SourceText;
import io.codeguardian.engine.source.SyntaxWorkers;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One program in every language beside what is seen in it, {@code <name>.view}. */
class CodeTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/codeguardian/engine/code");
    private static final SyntaxWorkers PARSER = SyntaxWorkers.withDefaults();

    @AfterAll
    static void close() {
        PARSER.close();
    }

    @TestFactory
    Stream<DynamicTest> everyLanguageIsSeenTheSameWay() throws IOException {
        return samples().stream()
                .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> {
                    String name = path.getFileName().toString();
                    Path view = path.resolveSibling(name + ".view");
                    assertThat(View.of(code(name, Files.readString(path)))).isEqualTo(Files.readString(view));
                }));
    }

    @Test
    void everyKnownLanguageHasASample() throws IOException {
        List<SourceLanguage> shown = samples().stream()
                .map(p -> Languages.detect(p.getFileName().toString(), ""))
                .toList();
        assertThat(shown)
                .containsAll(Arrays.stream(SourceLanguage.values())
                        .filter(Code::knows)
                        .toList());
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> !f.toString().endsWith(".view")).sorted().toList();
        }
    }

    private static Code code(String name, String text) {
        SourceFile file = SourceFile.whole(name, Languages.detect(name, ""), text);
        return Code.of(file, PARSER.parse(SourceText.of(file)).syntax().orElseThrow());
    }
}
