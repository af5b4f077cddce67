package io.codeguardian.analysis.reasoning;

import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import io.codeguardian.language.Symbol;
import java.util.List;

/** A file of twelve lines of which line 6 changed, inside a function of lines 2 to 10. */
final class Samples {
    static final String CONTENT = """
            class Shop {
                int total(int[] prices) {
                    // sums up
                    int sum = 0;
                    for (int i = 0;
                            i <= prices.length;
                            i++) {
                        sum += prices[i];
                    }
                }
                int unrelated() { return 1; }
            }
            """;

    private Samples() {}

    static SourceFile changedShop() {
        ChangedFile change = new ChangedFile(
                "src/Shop.java",
                null,
                ChangeStatus.MODIFIED,
                SourceLanguage.JAVA,
                List.of(new Hunk(5, 3, 5, 3, List.of(new LineRange(6, 6)), List.of(new LineRange(6, 6)))));
        return new SourceFile(
                "src/Shop.java",
                SourceLanguage.JAVA,
                SourceFile.Role.CHANGED,
                CONTENT,
                change,
                List.of(
                        new Symbol(Symbol.Kind.TYPE, "Shop", new LineRange(1, 12), true),
                        new Symbol(Symbol.Kind.FUNCTION, "Shop.total", new LineRange(2, 10), true),
                        new Symbol(Symbol.Kind.FUNCTION, "Shop.unrelated", new LineRange(11, 11), false)));
    }
}
