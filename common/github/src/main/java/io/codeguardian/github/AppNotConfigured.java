package io.codeguardian.github;

/** No GitHub App is configured, so nothing on GitHub can be read or written. */
public class AppNotConfigured extends GitHubException {
    AppNotConfigured() {
        super(
                0,
                "no GitHub App is configured: set CODEGUARDIAN_GITHUB_APP_ID and"
                        + " CODEGUARDIAN_GITHUB_PRIVATE_KEY_FILE");
    }
}
