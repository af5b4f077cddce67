package io.codeguardian.synthesis.composition;

import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an inline comment may stand: lines inside one hunk, at least one of them added or edited by the change. */
final class Anchors {
    /** A longer range hides the point; the comment then stands on the first line that the change made. */
    private static final int LONGEST = 12;

    private final Map<String, ChangedFile> files;

    Anchors(List<ChangedFile> files) {
        this.files = files.stream().collect(Collectors.toMap(ChangedFile::path, Function.identity(), (a, b) -> a));
    }

    @Nullable
    LineRange of(Finding finding) {
        ChangedFile file = files.get(finding.location().path());
        if (file == null || !finding.onChange()) {
            return null;
        }
        Suggestion suggestion = finding.suggestion();
        if (suggestion != null
                && file.commentable(suggestion.lines())
                && file.changes(suggestion.lines())
                && suggestion.lines().overlaps(finding.location().lines())) {
            return suggestion.lines(); // a suggestion replaces exactly the lines that it is anchored to
        }
        LineRange lines = finding.location().lines();
        return file.hunks().stream()
                .map(hunk -> inside(hunk, lines))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<LineRange> inside(Hunk hunk, LineRange lines) {
        if (hunk.newLength() == 0) {
            return Optional.empty();
        }
        int first = Math.max(lines.first(), hunk.newStart());
        int last = Math.min(lines.last(), hunk.newStart() + hunk.newLength() - 1);
        if (first > last) {
            return Optional.empty();
        }
        LineRange shrunk = new LineRange(first, last);
        return hunk.added().stream()
                .filter(shrunk::overlaps)
                .min(Comparator.comparing(LineRange::first))
                .map(added -> last - first < LONGEST ? shrunk : firstLine(added, first));
    }

    private static LineRange firstLine(LineRange added, int from) {
        int line = Math.max(added.first(), from);
        return new LineRange(line, line);
    }
}
