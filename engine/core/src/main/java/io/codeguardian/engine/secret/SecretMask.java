package io.codeguardian.engine.secret;

import io.codeguardian.language.SourceLanguage;

/** Hides the secrets of any text before it goes anywhere else, as into a model's prompt. */
public final class SecretMask {
    private SecretMask() {}

    /** @return the text with every value replaced by {@code [secret:kind]}; its lines keep their numbers */
    public static String mask(String text) {
        return mask(text, SourceLanguage.TEXT);
    }

    /** @param language decides whether values without quotes are read */
    public static String mask(String text, SourceLanguage language) {
        StringBuilder masked = new StringBuilder(text.length());
        int done = 0;
        for (SecretMatch match : SecretScan.of(text, language)) {
            masked.append(text, done, match.start()).append(label(match));
            text.substring(match.start(), match.end())
                    .chars()
                    .filter(c -> c == '\n')
                    .forEach(c -> masked.append('\n'));
            done = match.end();
        }
        return masked.append(text, done, text.length()).toString();
    }

    static String label(SecretMatch match) {
        return "[" + match.rule().id().replace('/', ':') + "]";
    }
}
