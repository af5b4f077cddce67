package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.TestPaths;
import io.codeguardian.engine.finding.Fingerprint;
import io.codeguardian.engine.finding.Fingerprints;
import io.codeguardian.engine.rule.ChangeRule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A block that stands elsewhere in the same words. */
final class DuplicatedBlock implements ChangeRule {
    private static final int LEAST_WORDS = 100;
    private static final int LEAST_LINES = 8;
    private static final int LEAST_DIFFERENT = 25;
    private static final int MOST_PER_FILE = 5;
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/duplicated-block", "Block stands elsewhere already", PATTERN, LOW)
            .cwe("CWE-1041")
            .tags("duplication")
            .inAllBut()
            .says(
                    "Repeats a block of at least 100 words and 8 lines that is already there, so a later fix must find both.",
                    "Move the block into a function that both places call.");

    /** Where a hash begins a comment. */
    private static final Set<SourceLanguage> HASH = Set.of(PYTHON, RUBY, BASH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> over(List<SourceFile> files) {
        // What is context, and what did not change, is the original.
        List<SourceFile> read = files.stream()
                .filter(f -> Code.knows(f.language()) && !TestPaths.isTest(f.path()))
                .sorted(Comparator.comparing(SourceFile::role)
                        .reversed()
                        .thenComparing(DuplicatedBlock::isNew)
                        .thenComparing(SourceFile::path))
                .toList();
        List<Tokens> texts = read.stream()
                .map(f -> Tokens.of(f.content(), HASH.contains(f.language())))
                .toList();
        Windows windows = new Windows();
        List<Finding> findings = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            findings.addAll(inText(read, texts, text, windows));
        }
        return findings;
    }

    private static boolean isNew(SourceFile file) {
        return file.change() != null && file.change().status() == ChangeStatus.ADDED;
    }

    private static List<Finding> inText(List<SourceFile> files, List<Tokens> texts, int text, Windows windows) {
        List<Finding> findings = new ArrayList<>();
        int told = 0;
        for (Map.Entry<Integer, Long> window : Windows.chosen(texts.get(text)).entrySet()) {
            int word = window.getKey();
            Windows.Place original = windows.firstOr(window.getValue(), text, word);
            if (original == null || word < told || files.get(text).role() != SourceFile.Role.CHANGED) {
                continue;
            }
            Match match = Match.grow(texts, original, text, word);
            if (match == null) {
                continue;
            }
            // Told or not, what was compared once is not compared again.
            told = match.word() + match.words();
            boolean large = match.words() >= LEAST_WORDS && isWorthTelling(texts.get(text), match);
            if (large && findings.size() < MOST_PER_FILE) {
                findings.add(finding(files, texts, original, text, match));
            }
        }
        return findings;
    }

    /** Long tables are alike without being copies. */
    private static boolean isWorthTelling(Tokens tokens, Match match) {
        int end = match.word() + match.words();
        int lines = tokens.line(end - 1) - tokens.line(match.word()) + 1;
        Set<Integer> different = new HashSet<>();
        for (int i = match.word(); i < end; i++) {
            different.add(tokens.word(i));
        }
        return lines >= LEAST_LINES && different.size() >= LEAST_DIFFERENT;
    }

    private static Finding finding(
            List<SourceFile> files, List<Tokens> texts, Windows.Place original, int text, Match match) {
        SourceFile file = files.get(text);
        Tokens tokens = texts.get(text);
        LineRange lines = new LineRange(tokens.line(match.word()), tokens.line(match.word() + match.words() - 1));
        int firstLine = texts.get(original.text()).line(match.original());
        String where =
                original.text() == text ? "" : "`" + files.get(original.text()).path() + "` ";
        String message = (lines.last() - lines.first() + 1) + " lines here stand in " + where + "from line " + firstLine
                + " on in the same words; whoever mends one must remember the other.";
        LineIndex index = new LineIndex(file.content());
        Location location = new Location(
                file.path(),
                lines.first(),
                1,
                lines.last(),
                index.text(lines.last()).length() + 1);
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                INFO.confidence(),
                location,
                null,
                INFO.name(),
                message,
                INFO.fix(),
                null,
                INFO.cwe(),
                INFO.tags(),
                List.of(),
                List.of("engine"),
                file.inChange(lines),
                Fingerprint.of(INFO.id(), null, Fingerprints.context(index, lines)));
    }
}
