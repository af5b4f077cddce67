package io.codeguardian.output.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewPublished;
import io.codeguardian.language.Severity;
import io.codeguardian.output.markdown.Plain;
import io.codeguardian.output.review.Words;
import io.codeguardian.output.summary.SummaryText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A review as Block Kit (https://docs.slack.dev/reference/block-kit/blocks): verdict, counts, worst findings, a button. */
public final class SlackText {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_FINDINGS = 5;
    /** Of a section's text; a header takes 150. */
    private static final int LONGEST_SECTION = 3_000;

    private static final int LONGEST_HEADER = 150;

    private SlackText() {}

    /** Fields {@code text} and {@code blocks} of a message. */
    public static ObjectNode of(ReviewComposed review, ReviewPublished published) {
        String title = review.review().repository()
                + '#'
                + review.review().pullRequest()
                + ' '
                + Plain.line(review.pullRequest().title(), 100);
        ObjectNode message = JSON.objectNode();
        message.put("text", escape(title + ": " + SummaryText.verdict(review)));
        ArrayNode blocks = message.putArray("blocks");
        blocks.add(block("header").set("text", text("plain_text", Plain.line(title, LONGEST_HEADER - 2))));
        blocks.add(section("*" + escape(verdict(review)) + "*\n" + counts(review)));
        List<String> worst = worst(review);
        if (!worst.isEmpty()) {
            blocks.add(section(String.join("\n", worst)));
        }
        blocks.add(actions(review, published));
        ObjectNode context = block("context");
        context.putArray("elements").add(text("mrkdwn", escape(context(review))));
        blocks.add(context);
        return message;
    }

    private static String verdict(ReviewComposed review) {
        String verdict = SummaryText.verdict(review);
        String reasons = String.join(", ", review.gate().reasons());
        return Character.toUpperCase(verdict.charAt(0))
                + verdict.substring(1)
                + (reasons.isEmpty() ? "" : " (" + Plain.line(reasons, 300) + ")");
    }

    private static String counts(ReviewComposed review) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        review.findings().forEach(f -> counts.merge(f.finding().severity(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((severity, n) -> parts.add(Words.signed(severity) + ": " + n));
        if (!review.fixed().isEmpty()) {
            parts.add("fixed: " + review.fixed().size());
        }
        return parts.isEmpty() ? "No findings" : String.join("   ", parts);
    }

    private static List<String> worst(ReviewComposed review) {
        return review.findings().stream()
                .filter(f -> f.status() == FindingStatus.NEW)
                .limit(MOST_FINDINGS)
                .map(ComposedFinding::finding)
                .map(f -> "• *" + Words.signed(f.severity()) + "* "
                        + escape(Plain.line(f.title(), 200)) + " — `"
                        + escape(Plain.line(f.location().path(), 150)).replace('`', '\'') + ':'
                        + f.location().startLine() + '`')
                .toList();
    }

    private static ObjectNode actions(ReviewComposed review, ReviewPublished published) {
        ObjectNode button = JSON.objectNode();
        button.put("type", "button");
        button.put("action_id", "open-pull-request");
        button.set("text", text("plain_text", "Open the pull request"));
        String url = published.reviewUrl();
        button.put("url", url == null ? review.pullRequest().url() : url);
        ObjectNode actions = block("actions");
        actions.putArray("elements").add(button);
        return actions;
    }

    private static String context(ReviewComposed review) {
        return "by " + Plain.line(review.pullRequest().author(), 60) + ", "
                + Plain.line(review.pullRequest().headRef(), 100) + " into "
                + Plain.line(review.pullRequest().baseRef(), 100) + " at "
                + review.review().headSha().substring(0, 7);
    }

    private static ObjectNode section(String markdown) {
        String cut = markdown.length() <= LONGEST_SECTION ? markdown : markdown.substring(0, LONGEST_SECTION - 1) + "…";
        return block("section").set("text", text("mrkdwn", cut));
    }

    private static ObjectNode block(String type) {
        return JSON.objectNode().put("type", type);
    }

    /** Verbatim, so that Slack makes no links of what looks like one. */
    private static ObjectNode text(String type, String text) {
        ObjectNode object = JSON.objectNode().put("type", type).put("text", text);
        return type.equals("mrkdwn") ? object.put("verbatim", true) : object;
    }

    /** Slack's own escapes; they also take the power from mentions and links. */
    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
