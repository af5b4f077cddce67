package io.codeguardian.local.requirement;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Dotted version numbers. */
final class Versions {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)*");

    private Versions() {}

    /** The first number in a program's answer; null when there is none. */
    static @Nullable String first(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }

    static boolean atLeast(String version, String minimum) {
        return Arrays.compare(numbers(version), numbers(minimum)) >= 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
