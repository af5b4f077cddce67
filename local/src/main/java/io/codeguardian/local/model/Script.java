package io.codeguardian.local.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers that were prepared; the latest that fits is said. */
final class Script {
    private final List<Line> lines = new ArrayList<>();

    /** Counts how often an answer was said. */
    private static final class Line {
        final ScriptedAnswer answer;
        int said;

        Line(ScriptedAnswer answer) {
            this.answer = answer;
        }
    }

    synchronized void add(ScriptedAnswer answer) {
        lines.add(new Line(answer));
    }

    synchronized void clear() {
        lines.clear();
    }

    synchronized @Nullable ScriptedAnswer next(Prompt prompt) {
        for (Line line : lines.reversed()) {
            boolean left = line.answer.times() == 0 || line.said < line.answer.times();
            if (left && line.answer.fits(prompt)) {
                line.said++;
                return line.answer;
            }
        }
        return null;
    }
}
