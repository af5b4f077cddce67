package io.codeguardian.output.summary;

import io.codeguardian.events.ReviewComposed;
import io.codeguardian.language.Location;
import io.codeguardian.output.markdown.Markdown;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Links to the reviewed lines at the reviewed commit, so that they stay right when the branch moves on. */
final class Permalinks {
    private final String blob;

    Permalinks(ReviewComposed review) {
        String pull = review.pullRequest().url();
        String end = "/pull/" + review.review().pullRequest();
        boolean known = pull.endsWith(end) && pull.startsWith("http") && pull.indexOf(')') < 0 && pull.indexOf(' ') < 0;
        blob = known
                ? pull.substring(0, pull.length() - end.length()) + "/blob/"
                        + review.review().headSha() + '/'
                : "";
    }

    /** Path and line, with a link where the pull request's address is known. */
    String to(Location location) {
        String text = Markdown.code(location.path() + ':' + location.startLine());
        if (blob.isEmpty()) {
            return text;
        }
        String path = URLEncoder.encode(location.path(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        String lines = location.startLine() == location.endLine()
                ? "#L" + location.startLine()
                : "#L" + location.startLine() + "-L" + location.endLine();
        return '[' + text + "](" + blob + path + lines + ')';
    }
}
