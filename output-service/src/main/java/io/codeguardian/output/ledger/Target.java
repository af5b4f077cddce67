package io.codeguardian.output.ledger;

import io.codeguardian.events.ReviewRef;
import java.util.function.Predicate;

/**
 * One thing to be said of one review.
 *
 * @param channel {@code github}, {@code slack}
 * @param refused whether a failure means that nothing was done, so that there is nothing to look for
 */
public record Target(ReviewRef review, String channel, String name, Predicate<Throwable> refused) {}
