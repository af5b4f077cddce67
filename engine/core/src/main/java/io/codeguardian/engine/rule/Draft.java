package io.codeguardian.engine.rule;

import io.codeguardian.language.Confidence;
import io.codeguardian.language.FlowStep;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Severity;
import io.codeguardian.language.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding in the making; what a rule does not say comes from its metadata. */
public final class Draft {
    private final RuleInfo rule;
    private final int node;
    private final String message;
    private String title;
    private Severity severity;
    private Confidence confidence;
    private String fix;
    private List<FlowStep> flow = List.of();
    private @Nullable Suggestion suggestion;
    private boolean firstLineOnly;

    Draft(RuleInfo rule, int node, String message) {
        this.rule = rule;
        this.node = node;
        this.message = message;
        this.title = rule.name();
        this.severity = rule.severity();
        this.confidence = rule.confidence();
        this.fix = rule.fix();
    }

    public Draft title(String text) {
        title = text;
        return this;
    }

    public Draft severity(Severity value) {
        severity = value;
        return this;
    }

    public Draft confidence(Confidence value) {
        confidence = value;
        return this;
    }

    public Draft fix(String text) {
        fix = text;
        return this;
    }

    public Draft flow(List<FlowStep> steps) {
        flow = List.copyOf(steps);
        return this;
    }

    /** Replaces whole lines; only when the replacement is certain. */
    public Draft suggest(LineRange lines, String replacement) {
        suggestion = new Suggestion(lines, replacement);
        return this;
    }

    /** Points at the first line only, for a finding about a whole function or type. */
    public Draft onFirstLine() {
        firstLineOnly = true;
        return this;
    }

    RuleInfo rule() {
        return rule;
    }

    int node() {
        return node;
    }

    String message() {
        return message;
    }

    String title() {
        return title;
    }

    Severity severity() {
        return severity;
    }

    Confidence confidence() {
        return confidence;
    }

    String fix() {
        return fix;
    }

    List<FlowStep> flow() {
        return flow;
    }

    @Nullable
    Suggestion suggestion() {
        return suggestion;
    }

    boolean isOnFirstLine() {
        return firstLineOnly;
    }
}
