package io.codeguardian.local.github.rendering;

/**
 * Where the stand-in is reached.
 *
 * @param html root of pages and of git, without a slash at the end
 * @param api root of the REST API
 */
public record Site(String html, String api) {

    public static Site at(String root) {
        return new Site(root, root + "/api/v3");
    }

    /** A text of the official examples with its hosts and its repository exchanged. */
    public String localized(String text, String fullName) {
        return text.replace("https://api.github.com", api)
                .replace("https://github.com", html)
                .replace("octocat/Hello-World", fullName)
                .replace("Codertocat/Hello-World", fullName)
                .replace("github/hello-world", fullName);
    }
}
