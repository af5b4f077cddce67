package io.codeguardian.analysis.reasoning;

import io.codeguardian.engine.finding.Fingerprint;
import io.codeguardian.engine.finding.Fingerprints;
import io.codeguardian.engine.secret.SecretMask;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.Symbol;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a model's remarks into findings: only those on existing, changed lines of a file of the unit. */
final class Validation {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_MESSAGE = 2_000;
    private static final int LONGEST_FIX = 1_000;
    private static final int LONGEST_CWE = "CWE-99999".length();

    private final Category category;
    private final String model;
    private final Severity highest;
    private final @Nullable Severity fixed;
    private final Map<String, SourceFile> files;

    /** @param fixed the severity that the team gave the rule; null leaves it to the model, up to {@code highest} */
    Validation(Category category, String model, Severity highest, @Nullable Severity fixed, List<SourceFile> files) {
        this.category = category;
        this.model = model;
        this.highest = highest;
        this.fixed = fixed;
        this.files = files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity(), (a, b) -> a));
    }

    /** The rule id of whatever a model finds in a category. */
    static String ruleId(Category category) {
        return "model/" + category.wireName();
    }

    /** At most {@code most}, no fingerprint twice. */
    List<Finding> findings(List<Answer.Remark> remarks, int most) {
        return Fingerprints.distinct(remarks.stream()
                .map(this::finding)
                .flatMap(Optional::stream)
                .limit(most)
                .toList());
    }

    /** @return empty when the remark names no changed line or says nothing */
    Optional<Finding> finding(Answer.Remark remark) {
        SourceFile file = remark.file() == null ? null : files.get(remark.file());
        if (file == null || blank(remark.title()) || blank(remark.message())) {
            return Optional.empty();
        }
        String[] lines = file.content().split("\n", -1);
        if (remark.startLine() < 1 || remark.endLine() < remark.startLine() || remark.endLine() > lines.length) {
            return Optional.empty();
        }
        LineRange range = new LineRange(remark.startLine(), remark.endLine());
        return file.inChange(range) ? Optional.of(finding(remark, file, range, lines)) : Optional.empty();
    }

    private Finding finding(Answer.Remark remark, SourceFile file, LineRange range, String[] lines) {
        String symbol = symbol(file, range);
        String context = SecretMask.mask(Fingerprints.context(file.content(), range));
        return new Finding(
                ruleId(category),
                category,
                severity(remark.severity()),
                confidence(remark.confidence()),
                new Location(file.path(), range.first(), 1, range.last(), lines[range.last() - 1].length() + 1),
                symbol,
                title(remark.title()),
                SecretMask.mask(Wording.paragraph(text(remark.message()), LONGEST_MESSAGE)),
                blank(remark.fix()) ? null : SecretMask.mask(Wording.paragraph(text(remark.fix()), LONGEST_FIX)),
                null,
                cwe(remark.cwe()),
                Set.of(),
                List.of(),
                List.of("model:" + model),
                true,
                Fingerprint.of(ruleId(category), symbol, context));
    }

    private static String title(@Nullable String said) {
        String line = SecretMask.mask(Wording.line(text(said), LONGEST_TITLE));
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /** Unknown words count as low; nothing is above the configured highest. */
    private Severity severity(@Nullable String said) {
        if (fixed != null) {
            return fixed;
        }
        for (Severity severity : Severity.values()) {
            if (severity.wireName().equals(text(said).toLowerCase(Locale.ROOT))) {
                return severity.atLeast(highest) ? highest : severity;
            }
        }
        return Severity.LOW;
    }

    /** Never high: nobody has checked it yet. */
    private static Confidence confidence(@Nullable String said) {
        return switch (text(said).toLowerCase(Locale.ROOT)) {
            case "high", "medium" -> Confidence.MEDIUM;
            default -> Confidence.LOW;
        };
    }

    private static List<String> cwe(@Nullable String said) {
        String id = text(said).strip().toUpperCase(Locale.ROOT);
        boolean valid = id.startsWith("CWE-")
                && id.length() > "CWE-".length()
                && id.length() <= LONGEST_CWE
                && id.chars().skip("CWE-".length()).allMatch(c -> c >= '0' && c <= '9');
        return valid ? List.of(id) : List.of();
    }

    private static @Nullable String symbol(SourceFile file, LineRange range) {
        return file.symbols().stream()
                .filter(s -> s.lines().contains(range.first()))
                .min(Comparator.comparingInt(s -> s.lines().last() - s.lines().first()))
                .map(Symbol::name)
                .orElse(null);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
