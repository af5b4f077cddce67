package io.codeguardian.cli.text;

import io.codeguardian.language.Location;
import io.codeguardian.language.Severity;
import java.util.ArrayList;
import java.util.List;

/** The lines around a place, numbered, with the place underlined. */
final class CodeFrame {
    private static final int AROUND = 1;
    private static final int MOST_LINES = 8;
    private static final int WIDTH = 140;

    private final Style style;

    CodeFrame(Style style) {
        this.style = style;
    }

    /** @param source lines of the file, its secrets masked; empty when they are not at hand */
    List<String> of(List<String> source, Location place, Severity severity) {
        List<String> frame = new ArrayList<>();
        int first = Math.max(1, place.startLine() - AROUND);
        int end = Math.min(source.size(), Math.min(place.endLine() + AROUND, first + MOST_LINES - 1));
        int digits = Integer.toString(Math.max(1, end)).length();
        for (int number = first; number <= end; number++) {
            String line = source.get(number - 1);
            boolean meant = number >= place.startLine() && number <= place.endLine();
            String gutter = ("%s %" + digits + "d │ ").formatted(meant ? ">" : " ", number);
            frame.add(style.dim(gutter) + cut(SafeText.of(line)));
            if (number == place.startLine() && place.startLine() == place.endLine()) {
                frame.add(style.dim(" ".repeat(digits + 2) + " │ ") + style.severity(severity, underline(line, place)));
            }
        }
        if (place.endLine() + AROUND > end && end < source.size()) {
            frame.add(style.dim("  … to line " + place.endLine()));
        }
        return frame;
    }

    /** Blanks up to the place, then carets; widths as {@link SafeText} shows them. */
    private static String underline(String line, Location place) {
        int start = Math.min(place.startColumn() - 1, line.length());
        int stop = Math.clamp(place.endColumn() - 1, start, line.length());
        int blanks = Math.min(SafeText.of(line.substring(0, start)).length(), WIDTH - 1);
        int carets = Math.max(1, SafeText.of(line.substring(start, stop)).length());
        return " ".repeat(blanks) + "^".repeat(Math.min(carets, WIDTH - blanks));
    }

    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
    }
}
