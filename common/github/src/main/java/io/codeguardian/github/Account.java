package io.codeguardian.github;

/**
 * A user, organisation or App's bot.
 *
 * @param type {@code User}, {@code Organization}, {@code Bot}
 */
public record Account(long id, String login, String type) {
    public boolean isBot() {
        return "Bot".equals(type);
    }
}
