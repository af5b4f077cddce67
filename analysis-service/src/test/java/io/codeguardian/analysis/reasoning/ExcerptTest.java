package io.codeguardian.analysis.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private final SourceFile shop = Samples.changedShop();

    @Test
    void showsTheChangedFunctionNumberedWithTheChangeMarked() {
        String text = new Excerpt(shop, shop.content()).within(10_000);

        assertThat(text)
                .startsWith("=== file src/Shop.java\n")
                .contains("\n2       int total(int[] prices) {\n")
                .contains("\n6 +                 i <= prices.length;\n")
                .contains("\n10       }\n")
                .doesNotContain("unrelated")
                .doesNotContain("class Shop");
    }

    @Test
    void fallsBackToTheHunksAndThenToNothing() {
        assertThat(new Excerpt(shop, shop.content()).within(160))
                .contains("6 +")
                .doesNotContain("sums up");
        assertThat(new Excerpt(shop, shop.content()).within(40)).isEmpty();
    }

    @Test
    void aFileReadWholeIsAllChange() {
        SourceFile whole = SourceFile.whole("a.py", SourceLanguage.PYTHON, "a = 1\nb = 2\n");

        assertThat(new Excerpt(whole, whole.content()).within(1_000))
                .isEqualTo("=== file a.py\n1 + a = 1\n2 + b = 2\n3 + \n");
    }

    @Test
    void aVeryLongLineIsCut() {
        SourceFile long1 = SourceFile.whole("a.js", SourceLanguage.JAVASCRIPT, "x".repeat(5_000));

        assertThat(new Excerpt(long1, long1.content()).within(1_000)).hasSizeLessThan(500);
    }

    @Test
    void aPathCannotForgeAnotherHeader() {
        SourceFile forged = SourceFile.whole("a\n=== file b", SourceLanguage.TEXT, "x");

        assertThat(new Excerpt(forged, "x").within(1_000)).startsWith("=== file a === file b\n");
    }
}
