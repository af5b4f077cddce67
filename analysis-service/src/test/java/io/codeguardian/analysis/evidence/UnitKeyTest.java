package io.codeguardian.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.analysis.Units;
import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.language.Category;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitKeyTest {
    private static final AnalysisRequested UNIT = unit("u1", "a = 1\n");

    private static AnalysisRequested unit(String id, String content) {
        return Units.unit(id, List.of(SourceFile.whole("a.py", SourceLanguage.PYTHON, content)));
    }

    private static Object key(AnalysisRequested unit) {
        return UnitKey.of(unit, Set.of(Category.SECURITY), "1");
    }

    @Test
    void theSameContentInAnotherUnitIsTheSame() {
        assertThat(key(unit("u2", "a = 1\n"))).isEqualTo(key(UNIT));
    }

    @Test
    void contentCategoriesAndVersionCount() {
        assertThat(key(unit("u1", "a = 2\n"))).isNotEqualTo(key(UNIT));
        assertThat(UnitKey.of(UNIT, Set.of(Category.LOGIC), "1")).isNotEqualTo(key(UNIT));
        assertThat(UnitKey.of(UNIT, Set.of(Category.SECURITY), "2")).isNotEqualTo(key(UNIT));
    }
}
