package io.codeguardian.engine.secret;

import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All secrets of a text, by place; a credential that a provider's pattern names is not told again as an assignment. */
final class SecretScan {
    private static final ProviderScan PROVIDERS = new ProviderScan(SecretKinds.ALL);

    private SecretScan() {}

    static List<SecretMatch> of(String text, SourceLanguage language) {
        List<SecretMatch> candidates = new ArrayList<>(PROVIDERS.scan(text));
        candidates.addAll(ContextScan.scan(text, language));
        List<SecretMatch> matches = new ArrayList<>();
        for (SecretMatch candidate : candidates) {
            if (matches.stream().noneMatch(m -> m.start() < candidate.end() && candidate.start() < m.end())) {
                matches.add(candidate);
            }
        }
        matches.sort(Comparator.comparingInt(SecretMatch::start));
        return matches;
    }

    static List<RuleInfo> rules() {
        return Stream.concat(SecretKinds.ALL.stream().map(SecretKind::info), ContextScan.rules().stream())
                .toList();
    }
}
