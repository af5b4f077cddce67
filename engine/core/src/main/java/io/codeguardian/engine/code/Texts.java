package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import com.google.re2j.Pattern;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** What is written in parts of a file, asked again and again by rules over the same function. */
final class Texts {
    private final SyntaxTree tree;
    private final Map<Pattern, Map<Integer, Boolean>> known = new IdentityHashMap<>();

    Texts(SyntaxTree tree) {
        this.tree = tree;
    }

    boolean contains(int scope, Pattern pattern) {
        return known.computeIfAbsent(pattern, p -> new HashMap<>())
                .computeIfAbsent(
                        scope,
                        s -> pattern.matcher(s == NONE ? tree.text() : tree.text(s))
                                .find());
    }
}
