package io.codeguardian.output.github;

import io.codeguardian.github.PullRequestFile;
import io.codeguardian.language.LineRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which lines of the new side GitHub itself takes comments: those of the hunks that it shows. */
final class PatchLines {
    private final Map<String, List<LineRange>> hunks = new HashMap<>();

    PatchLines(List<PullRequestFile> files) {
        for (PullRequestFile file : files) {
            String patch = file.patch();
            if (patch != null) {
                hunks.put(
                        file.filename(),
                        patch.lines()
                                .filter(l -> l.startsWith("@@ "))
                                .collect(ArrayList::new, PatchLines::addHunk, List::addAll));
            }
        }
    }

    boolean take(String path, LineRange lines) {
        return hunks.getOrDefault(path, List.of()).stream().anyMatch(h -> h.contains(lines));
    }

    /** Only a header starts with two at-signs: lines of the diff have a sign of their own before them. */
    private static void addHunk(List<LineRange> ranges, String header) {
        int plus = header.indexOf(" +");
        int end = header.indexOf(" @@", plus + 1);
        if (plus < 0 || end < 0) {
            return;
        }
        String[] numbers = header.substring(plus + 2, end).split(",", 2);
        try {
            int start = Integer.parseInt(numbers[0]);
            int length = numbers.length == 1 ? 1 : Integer.parseInt(numbers[1]);
            if (start > 0 && length > 0) {
                ranges.add(new LineRange(start, start + length - 1));
            }
        } catch (NumberFormatException e) {
            return; // no header of git's: nothing is taken there
        }
    }
}
