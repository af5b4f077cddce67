package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import com.google.re2j.Pattern;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.List;

/** Tests inside a file of production code: what Rust marks with {@code #[cfg(test)]} and {@code #[test]}. */
public final class TestRegions {
    private static final Pattern MARK =
            Pattern.compile("^#!?\\[((\\w+::)?test\\b|rstest|cfg\\((all\\()?test\\b|quickcheck|proptest)");

    private final List<int[]> regions = new ArrayList<>();

    private TestRegions(Code code) {
        SyntaxTree tree = code.tree();
        for (int at = 0; code.language() == SourceLanguage.RUST && at < tree.subtreeEnd(tree.root()); at++) {
            if (tree.is(at, "attribute_item") && MARK.matcher(code.path(at)).find()) {
                int item = tree.nextSibling(at);
                while (item != NONE
                        && (tree.is(item, "attribute_item") || tree.kind(item).endsWith("comment"))) {
                    item = tree.nextSibling(item);
                }
                if (item != NONE) {
                    regions.add(new int[] {item, tree.subtreeEnd(item)});
                }
            }
        }
    }

    /** Whether the node stands in a test, by the path of its file or a mark around it. */
    public static boolean hold(Code code, int node) {
        return code.isTest()
                || code.derived(TestRegions.class, TestRegions::new).regions.stream()
                        .anyMatch(r -> r[0] <= node && node < r[1]);
    }
}
