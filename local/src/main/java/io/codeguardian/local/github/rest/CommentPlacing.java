package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.github.repository.ChangeSet;
import io.codeguardian.local.github.repository.DiffHunk;
import io.codeguardian.local.github.repository.FileChange;
import io.codeguardian.local.github.repository.ReviewComment;
import io.codeguardian.local.github.repository.Side;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides by git's own diff whether a comment's lines can carry one; the words are those that GitHub answers. */
final class CommentPlacing {
    /** Why a comment cannot stand where it wants to. */
    static final class Unplaceable extends Exception {
        private static final long serialVersionUID = 1;

        private final String field;

        Unplaceable(String field, String sentence) {
            super(sentence);
            this.field = field;
        }

        /** As the other error shape names it. */
        String field() {
            return field;
        }
    }

    private final ChangeSet changes;

    CommentPlacing(ChangeSet changes) {
        this.changes = changes;
    }

    FileChange file(JsonNode comment) throws Unplaceable {
        FileChange file = changes.file(comment.path("path").asText());
        if (file == null) {
            throw new Unplaceable("path", "Path could not be resolved");
        }
        return file;
    }

    ReviewComment.Anchor anchor(JsonNode comment) throws Unplaceable {
        FileChange file = file(comment);
        if (comment.hasNonNull("line")) {
            return byLine(file, comment);
        }
        if (comment.hasNonNull("position")) {
            DiffHunk.Place place = file.at(comment.path("position").asInt());
            if (place == null) {
                throw new Unplaceable("position", "Position could not be resolved");
            }
            return anchor(file, place.line(), place.side(), null, null);
        }
        throw new Unplaceable("line", "Line could not be resolved");
    }

    private static ReviewComment.Anchor byLine(FileChange file, JsonNode comment) throws Unplaceable {
        int line = comment.path("line").asInt();
        Side side = side(comment.path("side"), Side.RIGHT);
        DiffHunk hunk = file.hunkOf(side, line);
        if (hunk == null) {
            throw new Unplaceable("line", "Line could not be resolved");
        }
        if (!comment.hasNonNull("start_line")) {
            return anchor(file, line, side, null, null);
        }
        int startLine = comment.path("start_line").asInt();
        Side startSide = side(comment.path("start_side"), side);
        if (file.hunkOf(startSide, startLine) == null) {
            throw new Unplaceable("start_line", "Start line could not be resolved");
        }
        if (!hunk.shows(startSide, startLine)) {
            throw new Unplaceable(
                    "start_line", "Pull request review thread start line must be part of the same hunk as the line.");
        }
        Integer start = hunk.positionOf(startSide, startLine);
        Integer end = hunk.positionOf(side, line);
        if (start == null || end == null || start >= end) {
            throw new Unplaceable("start_line", "Pull request review thread start line must precede the end line.");
        }
        return anchor(file, line, side, startLine, startSide);
    }

    private static ReviewComment.Anchor anchor(
            FileChange file, int line, Side side, @Nullable Integer startLine, @Nullable Side startSide) {
        DiffHunk hunk = Objects.requireNonNull(file.hunkOf(side, line));
        String shown = Objects.requireNonNull(hunk.downTo(side, line));
        int position = Objects.requireNonNull(hunk.positionOf(side, line));
        return new ReviewComment.Anchor(line, side, startLine, startSide, shown, position);
    }

    private static Side side(JsonNode named, Side otherwise) throws Unplaceable {
        if (!named.isTextual()) {
            return otherwise;
        }
        return switch (named.asText()) {
            case "LEFT" -> Side.LEFT;
            case "RIGHT" -> Side.RIGHT;
            default -> throw new Unplaceable("side", "Side is not included in the list");
        };
    }
}
