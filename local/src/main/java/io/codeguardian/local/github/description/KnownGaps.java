package io.codeguardian.local.github.description;

import com.networknt.schema.Error;
import java.util.Set;

/**
 * Where GitHub is known to answer other than it describes: a review comment that is outdated or on a whole file has null
 * where the description has a number.
 */
final class KnownGaps {
    private static final Set<String> NUMBERS_OR_NULL =
            Set.of("line", "original_line", "position", "original_position", "start_line", "original_start_line");

    private KnownGaps() {}

    static boolean covers(Error error) {
        String at = String.valueOf(error.getInstanceLocation());
        return "type".equals(error.getKeyword())
                && NUMBERS_OR_NULL.contains(at.substring(at.lastIndexOf('/') + 1))
                && String.valueOf(error.getMessage()).startsWith("null found");
    }
}
