package io.codeguardian.engine.memory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What functions of the C library do with memory, from {@code functions.txt}. */
final class Library {
    private static final Map<String, Use> USES = read();
    private static final Set<String> INPUTS = Set.of(
            "atoi",
            "atol",
            "atoll",
            "atof",
            "strtod",
            "stoi",
            "stol",
            "stoul",
            "stoll",
            "strtol",
            "strtoul",
            "strtoll",
            "strtoull",
            "rand",
            "random",
            "getchar",
            "fgetc",
            "getc",
            "ntohl",
            "ntohs",
            "getwchar",
            "fgetwc");
    private static final Set<String> ENDS = Set.of(
            "exit",
            "_exit",
            "_Exit",
            "abort",
            "err",
            "errx",
            "verr",
            "verrx",
            "quick_exit",
            "longjmp",
            "terminate",
            "__builtin_unreachable",
            "pthread_exit");

    private static final Set<String> MANAGING =
            Set.of("ref", "release", "destroy", "delete", "dispose", "retain", "close", "free", "start", "detach");

    /**
     * How a function uses its arguments; -1 for none.
     *
     * @param words {@code string}, {@code append}, {@code exact}, {@code format}, {@code endless}, {@code ends}, {@code keeps}, {@code text}
     */
    record Use(int to, int from, int bytes, int unit, Set<String> words) {
        boolean is(String word) {
            return words.contains(word);
        }
    }

    private Library() {}

    static @Nullable Use use(String name) {
        return USES.get(name);
    }

    static boolean isInput(String name) {
        return INPUTS.contains(name);
    }

    /** Whether it does not come back, by the library or by what its name says. */
    static boolean ends(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDS.contains(name)
                || lower.startsWith("die")
                || lower.contains("fatal")
                || lower.contains("panic")
                || lower.contains("abort")
                || lower.contains("usage")
                || lower.startsWith("bug")
                || lower.startsWith("quit")
                || lower.equals("error")
                || lower.contains("bail")
                || lower.contains("unreachable");
    }

    /** Whether a method of this name may let its own object go. */
    static boolean manages(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return MANAGING.stream().anyMatch(lower::contains);
    }

    private static Map<String, Use> read() {
        try (InputStream in = Library.class.getResourceAsStream("functions.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Use> all = new HashMap<>();
            lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(l -> add(all, l.strip()));
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read functions.txt", e);
        }
    }

    private static void add(Map<String, Use> all, String line) {
        String[] words = line.split(" ");
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> marks = new java.util.HashSet<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals > 0) {
                numbers.put(words[i].substring(0, equals), Integer.valueOf(words[i].substring(equals + 1)));
            } else {
                marks.add(words[i]);
            }
        }
        all.put(
                words[0],
                new Use(
                        numbers.getOrDefault("to", -1),
                        numbers.getOrDefault("from", -1),
                        numbers.getOrDefault("bytes", -1),
                        numbers.getOrDefault("unit", 1),
                        Set.copyOf(marks)));
    }
}
