package io.codeguardian.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.ReviewSettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PathFilterTest {
    @Test
    void globsMeanWhatTheyMeanInGitignore() {
        assertThat(excludes("*.min.js", "a/b/x.min.js")).isTrue();
        assertThat(excludes("gen/**", "gen/a/b.go")).isTrue();
        assertThat(excludes("gen/", "gen/a/b.go")).isTrue();
        assertThat(excludes("gen/**", "src/gen/a.go")).isFalse();
        assertThat(excludes("**/gen/**", "src/gen/a.go")).isTrue();
        assertThat(excludes("src/*.go", "src/a/b.go")).isFalse();
        assertThat(excludes("src/**/b.go", "src/b.go")).isTrue();
        assertThat(excludes("/a?.py", "ab.py")).isTrue();
        assertThat(excludes("a.py", "axpy")).isFalse();
    }

    @Test
    void exclusionWinsOverInclusion() {
        PathFilter filter = filter(List.of("src/**"), List.of("src/gen/**"));
        assertThat(filter.reads("src/a.go")).isTrue();
        assertThat(filter.reads("src/gen/a.go")).isFalse();
        assertThat(filter.reads("b.go")).isFalse();
    }

    @Test
    void aHostileGlobCostsLinearTime() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> excludes("*a".repeat(200) + "b", "a".repeat(4000)));
    }

    private static boolean excludes(String glob, String path) {
        return !filter(List.of(), List.of(glob)).reads(path);
    }

    private static PathFilter filter(List<String> include, List<String> exclude) {
        ReviewSettings d = ReviewSettings.defaults();
        return new PathFilter(new ReviewSettings(
                d.enabled(),
                d.drafts(),
                d.bots(),
                d.skipLabels(),
                d.skipTitles(),
                include,
                exclude,
                d.categories(),
                d.rules(),
                d.maximumInlineComments(),
                d.gate(),
                d.incremental(),
                List.of(),
                List.of()));
    }
}
