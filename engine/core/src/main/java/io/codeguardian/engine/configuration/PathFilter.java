package io.codeguardian.engine.configuration;

import com.google.re2j.Pattern;
import io.codeguardian.language.ReviewSettings;
import java.util.List;

/**
 * Which paths a review reads. Globs: {@code *} inside a folder, {@code **} across folders, {@code ?} one character; a
 * glob without a slash matches the name in any folder, one that ends with a slash everything below.
 */
public final class PathFilter {
    private final List<Pattern> include;
    private final List<Pattern> exclude;

    public PathFilter(ReviewSettings settings) {
        include = settings.includePaths().stream().map(PathFilter::pattern).toList();
        exclude = settings.excludePaths().stream().map(PathFilter::pattern).toList();
    }

    private PathFilter(List<String> globs) {
        include = globs.stream().map(PathFilter::pattern).toList();
        exclude = List.of();
    }

    /** Reads what one of the globs matches, and everything when there is none. */
    public static PathFilter of(List<String> globs) {
        return new PathFilter(globs);
    }

    public boolean reads(String path) {
        boolean included = include.isEmpty() || include.stream().anyMatch(p -> p.matches(path));
        return included && exclude.stream().noneMatch(p -> p.matches(path));
    }

    private static Pattern pattern(String glob) {
        String text = glob.startsWith("/") ? glob.substring(1) : glob;
        StringBuilder regex = new StringBuilder(text.indexOf('/') < 0 ? "(?:.*/)?" : "");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (text.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        if (text.endsWith("/")) {
            regex.append(".*");
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
