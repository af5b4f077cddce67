package io.codeguardian.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sets themselves: complete, balanced, without hints. */
class CaseSetTest {
    private static final List<String> HINTS =
            List.of("vulnerab", "cwe-", "sanitised", "tainted", "exploit", "attacker");

    static Stream<CaseSet> sets() throws Exception {
        Path module = Path.of(".");
        return Stream.of(CaseSet.known(module), CaseSet.opened(module), CaseSet.unseen(module));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void hasEnoughCasesHalfOfThemHarmless(CaseSet set) {
        long vulnerable = set.cases().stream().filter(LabelledCase::vulnerable).count();

        assertThat(set.cases()).hasSizeGreaterThan(250);
        assertThat((double) vulnerable / set.cases().size()).isBetween(0.45, 0.55);
        assertThat(set.cases().stream().map(LabelledCase::language).distinct()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theListNamesEveryFileOnceAndALineOfIt(CaseSet set) throws Exception {
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

    @ParameterizedTest
    @MethodSource("sets")
    void everyWeaknessHasAFamilyWithItself(CaseSet set) throws Exception {
        Families families = Families.read();
        for (LabelledCase c : set.cases()) {
            assertThat(families.accepts(c, c.cwe())).as(c.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noFileTellsItsLabel(CaseSet set) throws Exception {
        for (LabelledCase c : set.cases()) {
            for (String path : set.filesOf(c)) {
                String text = set.text(path).toLowerCase(Locale.ROOT);
                assertThat(HINTS.stream().filter(text::contains).collect(Collectors.toList()))
                        .as(path)
                        .isEmpty();
            }
        }
    }
}
