package io.codeguardian.engine.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.language.Confidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** Finds providers' credentials: one pass for all keywords, then each pattern on the windows around its keywords. */
final class ProviderScan {
    private static final int BEFORE = 200;
    private static final int MOST = 200;

    private final Map<String, List<SecretKind>> byKeyword = new HashMap<>();
    /** By kind; a pattern is compiled when the first text holds one of its keywords. */
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private final Trie keywords;
    private final Set<String> beginning = new HashSet<>();

    private record Windows(SecretKind kind, List<int[]> ranges) {}

    ProviderScan(List<SecretKind> kinds) {
        Trie.TrieBuilder trie = Trie.builder();
        for (SecretKind kind : kinds) {
            if (kind.beginsWithKeyword()) {
                beginning.add(kind.id());
            }
            for (String keyword : kind.keywords()) {
                trie.addKeyword(keyword);
                byKeyword.computeIfAbsent(keyword, k -> new ArrayList<>()).add(kind);
            }
        }
        keywords = trie.build();
    }

    List<SecretMatch> scan(String text) {
        List<SecretMatch> matches = new ArrayList<>();
        Map<String, Windows> windows = new LinkedHashMap<>();
        for (Emit hit : keywords.parseText(text)) {
            for (SecretKind kind : byKeyword.getOrDefault(hit.getKeyword(), List.of())) {
                if (beginning.contains(kind.id())) {
                    matchAt(kind, text, hit.getStart(), matches);
                } else {
                    widen(windows, kind, text, hit);
                }
            }
        }
        for (Windows some : windows.values()) {
            for (int[] range : some.ranges()) {
                match(some.kind(), text, range, matches);
            }
        }
        return matches;
    }

    /** Overlapping windows of a kind are one, so a text made of keywords is still read once. */
    private static void widen(Map<String, Windows> windows, SecretKind kind, String text, Emit hit) {
        int from = Math.max(0, hit.getStart() - BEFORE);
        int to = Math.min(text.length(), hit.getEnd() + 1 + kind.reach());
        List<int[]> known = windows.computeIfAbsent(kind.id(), k -> new Windows(kind, new ArrayList<>()))
                .ranges();
        if (!known.isEmpty() && known.getLast()[1] >= from) {
            known.getLast()[1] = Math.max(to, known.getLast()[1]);
        } else {
            known.add(new int[] {from, to});
        }
    }

    private void matchAt(SecretKind kind, String text, int start, List<SecretMatch> matches) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (matches.size() >= MOST || Character.isLetterOrDigit(before) || before == '_') {
            return;
        }
        int end = Math.min(text.length(), start + kind.reach());
        Matcher matcher = pattern(kind).matcher(text.substring(start, end));
        if (matcher.lookingAt()) {
            add(kind, matcher, start, matches);
        }
    }

    private Pattern pattern(SecretKind kind) {
        return patterns.computeIfAbsent(kind.id(), id -> Pattern.compile(kind.pattern()));
    }

    private static void add(SecretKind kind, Matcher matcher, int offset, List<SecretMatch> matches) {
        Confidence confidence = kind.check().judge(matcher.group(1), matcher.group());
        if (confidence != null) {
            int start = offset + matcher.start(1);
            matches.add(
                    new SecretMatch(kind.info(), start, offset + matcher.end(1), confidence, kind.fixture(), false));
        }
    }

    private void match(SecretKind kind, String text, int[] range, List<SecretMatch> matches) {
        Matcher matcher = pattern(kind).matcher(text.substring(range[0], range[1]));
        while (matches.size() < MOST && matcher.find()) {
            add(kind, matcher, range[0], matches);
        }
    }
}
