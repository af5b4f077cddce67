package io.codeguardian.local.github.app;

import java.util.Locale;

/**
 * A person, an organisation or a bot.
 *
 * @param type {@code User}, {@code Organization} or {@code Bot}
 */
public record Account(long id, String login, String type) {

    /** An account whose id follows from its login, so that it is the same wherever it is named. */
    public static Account of(String login, String type) {
        return new Account(
                100_000 + Math.floorMod(login.toLowerCase(Locale.ROOT).hashCode(), 900_000), login, type);
    }

    public static Account user(String login) {
        return of(login, login.endsWith("[bot]") ? "Bot" : "User");
    }
}
