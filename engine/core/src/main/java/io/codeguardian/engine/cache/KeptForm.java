package io.codeguardian.engine.cache;

import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.FlowStep;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import io.codeguardian.language.Severity;
import io.codeguardian.language.Suggestion;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings as bytes and back. What is read is not trusted: counts and lengths are bounded. */
final class KeptForm {
    private static final int MOST = 1_000_000;
    private static final int LONGEST = 1 << 20;

    private KeptForm() {}

    static void write(Kept kept, DataOutputStream out) throws IOException {
        out.writeInt(kept.findings().size());
        for (Finding finding : kept.findings()) {
            write(finding, out);
        }
        out.writeInt(kept.failures().size());
        for (AnalysisFailure failure : kept.failures()) {
            text(failure.analyzer(), out);
            textOrNull(failure.path(), out);
            text(failure.reason(), out);
            out.writeBoolean(failure.required());
        }
    }

    private static void write(Finding finding, DataOutputStream out) throws IOException {
        text(finding.ruleId(), out);
        text(finding.category().name(), out);
        text(finding.severity().name(), out);
        text(finding.confidence().name(), out);
        write(finding.location(), out);
        textOrNull(finding.symbol(), out);
        text(finding.title(), out);
        text(finding.message(), out);
        textOrNull(finding.fix(), out);
        Suggestion suggestion = finding.suggestion();
        out.writeBoolean(suggestion != null);
        if (suggestion != null) {
            out.writeInt(suggestion.lines().first());
            out.writeInt(suggestion.lines().last());
            text(suggestion.replacement(), out);
        }
        texts(finding.cwe(), out);
        texts(finding.tags().stream().sorted().toList(), out);
        out.writeInt(finding.flow().size());
        for (FlowStep step : finding.flow()) {
            write(step.location(), out);
            text(step.label(), out);
        }
        texts(finding.analyzer(), out);
        out.writeBoolean(finding.onChange());
        text(finding.fingerprint(), out);
    }

    private static void write(Location location, DataOutputStream out) throws IOException {
        text(location.path(), out);
        out.writeInt(location.startLine());
        out.writeInt(location.startColumn());
        out.writeInt(location.endLine());
        out.writeInt(location.endColumn());
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text, out);
        }
    }

    private static void textOrNull(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            text(text, out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws IOException or IllegalArgumentException when it is none */
    static Kept read(DataInputStream in) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            findings.add(finding(in));
        }
        List<AnalysisFailure> failures = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            failures.add(new AnalysisFailure(text(in), textOrNull(in), text(in), in.readBoolean()));
        }
        return new Kept(findings, failures);
    }

    private static Finding finding(DataInputStream in) throws IOException {
        return new Finding(
                text(in),
                Category.valueOf(text(in)),
                Severity.valueOf(text(in)),
                Confidence.valueOf(text(in)),
                location(in),
                textOrNull(in),
                text(in),
                text(in),
                textOrNull(in),
                in.readBoolean() ? new Suggestion(new LineRange(in.readInt(), in.readInt()), text(in)) : null,
                texts(in),
                Set.copyOf(texts(in)),
                steps(in),
                texts(in),
                in.readBoolean(),
                text(in));
    }

    private static List<FlowStep> steps(DataInputStream in) throws IOException {
        List<FlowStep> steps = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            steps.add(new FlowStep(location(in), text(in)));
        }
        return steps;
    }

    private static Location location(DataInputStream in) throws IOException {
        return new Location(text(in), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static @Nullable String textOrNull(DataInputStream in) throws IOException {
        return in.readBoolean() ? text(in) : null;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("not a count: " + count);
        }
        return count;
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("not a length: " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
