package io.codeguardian.engine.rule.shape;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Code;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a rule's weakness is written in one language.
 *
 * @param where what the holes must be
 * @param unless shapes that excuse the same node
 * @param inside all of these places
 * @param outside none of these places
 * @param has texts, by whose, that must be there
 * @param lacks texts, by whose, that must not
 * @param suggestion what to write in its place, only when that is certain
 */
record ShapeCase(
        Shape shape,
        Anchor anchor,
        Map<String, List<Trait>> where,
        List<Shape> unless,
        Set<Surroundings> inside,
        Set<Surroundings> outside,
        Map<String, Pattern> has,
        Map<String, Pattern> lacks,
        @Nullable String message,
        @Nullable String suggestion) {

    @Nullable
    Map<String, Integer> match(Code code, int node) {
        Map<String, Integer> holes = shape.match(code, node);
        if (holes == null || !fit(code, holes)) {
            return null;
        }
        for (Shape excuse : unless) {
            if (excuse.match(code, node) != null) {
                return null;
            }
        }
        boolean placed = inside.stream().allMatch(p -> p.of(code, node))
                && outside.stream().noneMatch(p -> p.of(code, node));
        return placed && texts(code, node) ? holes : null;
    }

    private boolean fit(Code code, Map<String, Integer> holes) {
        for (Map.Entry<String, List<Trait>> entry : where.entrySet()) {
            Integer node = holes.get(entry.getKey());
            if (node != null && !entry.getValue().stream().allMatch(t -> t.holds(code, node))) {
                return false;
            }
        }
        return true;
    }

    private boolean texts(Code code, int node) {
        return has.entrySet().stream().allMatch(e -> finds(code, node, e))
                && lacks.entrySet().stream().noneMatch(e -> finds(code, node, e));
    }

    private static boolean finds(Code code, int node, Map.Entry<String, Pattern> text) {
        if (text.getKey().equals("path")) {
            return text.getValue().matcher(code.file().path()).find();
        }
        return code.contains(text.getKey().equals("file") ? NONE : code.function(node), text.getValue());
    }
}
