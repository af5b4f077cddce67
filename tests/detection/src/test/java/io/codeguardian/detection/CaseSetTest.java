package io.codeguardian.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The set itself: complete, balanced, without hints. */
class CaseSetTest {
    private static final List<String> HINTS =
            List.of("vulnerab", "cwe-", "sanitised", "tainted", "exploit", "attacker");

    private final CaseSet set = read();

    @Test
    void hasEnoughCasesHalfOfThemHarmless() {
        long vulnerable = set.cases().stream().filter(LabelledCase::vulnerable).count();

        assertThat(set.cases()).hasSizeGreaterThan(500);
        assertThat((double) vulnerable / set.cases().size()).isBetween(0.45, 0.55);
        assertThat(set.cases().stream().map(LabelledCase::language).distinct()).hasSizeGreaterThan(15);
    }

    @Test
    void theListNamesEveryFileOnceAndALineOfIt() throws Exception {
        try (var roots = Files.list(set.folder())) {
            List<String> lying = roots.map(p -> p.getFileName().toString()).toList();
            assertThat(set.cases().stream().map(LabelledCase::root)).containsExactlyInAnyOrderElementsOf(lying);
        }
        for (LabelledCase c : set.cases()) {
            assertThat(set.text(c.path()).lines().skip(c.line() - 1L).findFirst())
                    .as(c.path())
                    .isPresent();
        }
    }

    @Test
    void everyWeaknessHasAFamilyWithItself() throws Exception {
        Families families = Families.read();
        for (LabelledCase c : set.cases()) {
            assertThat(families.accepts(c, c.cwe())).as(c.toString()).isTrue();
        }
    }

    @Test
    void noFileTellsItsLabel() throws Exception {
        for (LabelledCase c : set.cases()) {
            for (String path : set.filesOf(c)) {
                String text = set.text(path).toLowerCase(Locale.ROOT);
                assertThat(HINTS.stream().filter(text::contains).collect(Collectors.toList()))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    private static CaseSet read() {
        try {
            return CaseSet.read(Path.of("."));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
