package io.codeguardian.engine.secret;

import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Severity;
import java.util.List;
import java.util.Set;

/**
 * A provider's credential, as data.
 *
 * @param id the part of the rule id after {@code secret/}
 * @param pattern RE2; group 1 is the value
 * @param reach how far from a keyword the value may end, in characters
 * @param fixture often made for tests, so milder in a test folder
 * @param docs the provider's own page on the format
 */
record SecretKind(
        String id,
        String name,
        Severity severity,
        List<String> keywords,
        String pattern,
        StructureCheck check,
        int reach,
        boolean fixture,
        String docs) {

    /** Whether the value begins with the keyword, so that nothing else need be read. */
    boolean beginsWithKeyword() {
        if (!pattern.startsWith("\\b(")) {
            return false;
        }
        String value = pattern.substring(3).startsWith("(?:") ? pattern.substring(6) : pattern.substring(3);
        return keywords.stream().allMatch(k -> k.charAt(0) == value.charAt(0));
    }

    RuleInfo info() {
        return new RuleInfo(
                "secret/" + id,
                name,
                Category.SECURITY,
                severity,
                Confidence.HIGH,
                List.of("CWE-798"),
                List.of("A07:2021"),
                Set.of("secret"),
                Set.of(),
                name + " in the text of the repository; whoever can read it can use it.",
                "Revoke it at the provider, then read the new one from the environment or a secret store. "
                        + "Removing the line is not enough: it stays in the history.",
                true);
    }
}
