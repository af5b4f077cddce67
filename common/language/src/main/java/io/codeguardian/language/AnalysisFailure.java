package io.codeguardian.language;

import org.jspecify.annotations.Nullable;

/**
 * An analyser that could not do its work; a line in the review, never a lost review.
 *
 * @param analyzer as in {@link Finding#analyzer}
 * @param path the file it failed on; null when it failed as a whole
 * @param reason in words a reader of the review understands
 * @param required whether the check run may not succeed without it; a model is never required
 */
public record AnalysisFailure(String analyzer, @Nullable String path, String reason, boolean required) {}
