package io.codeguardian.engine.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.language.Confidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private record Windows(SecretKind kind, List<int[]> ranges) {}

    ProviderScan(List<SecretKind> kinds) {
        Trie.TrieBuilder trie = Trie.builder();
        for (SecretKind kind : kinds) {
            for (String keyword : kind.keywords()) {
                trie.addKeyword(keyword);
                byKeyword.computeIfAbsent(keyword, k -> new ArrayList<>()).add(kind);
            }
        }
        keywords = trie.build();
    }

    List<SecretMatch> scan(String text) {
        List<SecretMatch> matches = new ArrayList<>();
        for (Windows windows : windows(text)) {
            for (int[] range : windows.ranges()) {
                match(windows.kind(), text, range, matches);
            }
        }
        return matches;
    }

    /** Overlapping windows of a kind are one, so a text made of keywords is still read once. */
    private Collection<Windows> windows(String text) {
        Map<String, Windows> windows = new LinkedHashMap<>();
        for (Emit hit : keywords.parseText(text)) {
            for (SecretKind kind : byKeyword.getOrDefault(hit.getKeyword(), List.of())) {
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
        }
        return windows.values();
    }

    private void match(SecretKind kind, String text, int[] range, List<SecretMatch> matches) {
        Pattern pattern = patterns.computeIfAbsent(kind.id(), id -> Pattern.compile(kind.pattern()));
        Matcher matcher = pattern.matcher(text.substring(range[0], range[1]));
        while (matches.size() < MOST && matcher.find()) {
            Confidence confidence = kind.check().judge(matcher.group(1), matcher.group());
            if (confidence != null) {
                int start = range[0] + matcher.start(1);
                int end = range[0] + matcher.end(1);
                matches.add(new SecretMatch(kind.info(), start, end, confidence, kind.fixture()));
            }
        }
    }
}
