package io.codeguardian.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.cli.text.MarkdownText;
import io.codeguardian.cli.text.SafeText;
import io.codeguardian.cli.text.Style;
import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.ReviewComment;
import io.codeguardian.local.slack.SlackMessage;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The posted review in a terminal: what stands where, in the order a person meets it. */
final class PostedText {
    private static final int FRAME_LINES = 5;

    private final Style style;
    private final PrintWriter out;
    private final MarkdownText markdown;

    PostedText(Style style, PrintWriter out) {
        this.style = style;
        this.out = out;
        this.markdown = new MarkdownText(style);
    }

    void write(PostedReview posted) {
        posted.summaries().forEach(summary -> {
            heading("Summary comment");
            markdown.lines(summary.body()).forEach(out::println);
        });
        posted.reviews().stream().filter(r -> !r.body().isBlank()).forEach(review -> {
            heading("Review (" + review.state().toLowerCase(java.util.Locale.ROOT) + ")");
            markdown.lines(review.body()).forEach(out::println);
        });
        if (!posted.comments().isEmpty()) {
            heading("Inline comments");
            posted.comments().forEach(this::comment);
        }
        posted.checkRuns().forEach(this::check);
        posted.messages().forEach(this::message);
        out.flush();
    }

    private void heading(String text) {
        out.println();
        out.println(style.bold("── " + text + " " + "─".repeat(Math.max(3, 90 - text.length()))));
    }

    private void comment(ReviewComment comment) {
        out.println();
        out.println(style.path(SafeText.of(comment.path()))
                + (comment.anchor() == null
                        ? ""
                        : style.dim(":" + comment.anchor().line())));
        if (comment.anchor() != null) {
            String[] hunk = comment.anchor().hunk().split("\n", -1);
            for (int i = Math.max(1, hunk.length - FRAME_LINES); i < hunk.length; i++) {
                String line = SafeText.of(hunk[i]);
                out.println("  " + (line.startsWith("+") ? style.good(line) : style.dim(line)));
            }
        }
        markdown.lines(comment.body()).forEach(line -> out.println("  " + style.dim("│ ") + line));
    }

    private void check(CheckRun check) {
        heading("Check run " + check.name());
        String conclusion = check.conclusion() == null ? check.status() : check.conclusion();
        out.println((conclusion.equals("success") ? style.good("✓ success") : style.bad("✗ " + conclusion)) + "  "
                + SafeText.of(check.title() == null ? "" : check.title())
                + style.dim("  " + check.annotations().size() + " annotations"));
    }

    private void message(SlackMessage message) {
        heading("Slack");
        JsonNode blocks = message.blocks();
        if (blocks == null) {
            out.println(SafeText.of(message.text() == null ? "" : message.text()));
            return;
        }
        texts(blocks).forEach(text -> out.println(SafeText.of(text)));
    }

    /** Every text of the blocks, in their order. */
    private static List<String> texts(JsonNode blocks) {
        List<String> texts = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(blocks));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (node.path("text").isTextual()) {
                texts.add(node.path("text").asText());
            }
            List<JsonNode> inside = new ArrayList<>();
            node.elements().forEachRemaining(inside::add);
            inside.reversed().forEach(open::push);
        }
        return texts;
    }
}
