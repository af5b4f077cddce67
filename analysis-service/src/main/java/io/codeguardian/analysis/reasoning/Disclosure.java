package io.codeguardian.analysis.reasoning;

import io.codeguardian.language.Category;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences that tell the reader of a review what the model did not do. */
final class Disclosure {
    private static final int MOST_PATHS = 5;
    private static final int LONGEST_PATH = 200;

    private Disclosure() {}

    /** The same for every category, so that a review says it once. */
    static List<String> noModel() {
        return List.of("No language model is configured: this review rests on deterministic evidence alone.");
    }

    static List<String> failed(Category category, String reason) {
        return List.of("The language model failed (" + reason + "): for " + category.wireName()
                + " the review rests on deterministic evidence.");
    }

    static List<String> dropped(Category category, int remarks) {
        if (remarks == 0) {
            return List.of();
        }
        return List.of("Remarks of the language model on " + category.wireName()
                + " that were dropped, because they name no changed line or exceed the limit: " + remarks + ".");
    }

    static List<String> unread(Category category, List<String> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        String shown = paths.stream()
                .limit(MOST_PATHS)
                .map(path -> Wording.line(path, LONGEST_PATH))
                .collect(Collectors.joining(", "));
        String more = paths.size() > MOST_PATHS ? " and " + (paths.size() - MOST_PATHS) + " more" : "";
        return List.of("Too long for the language model, so read for " + category.wireName()
                + " by deterministic analysers only: " + shown + more + ".");
    }

    static List<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
