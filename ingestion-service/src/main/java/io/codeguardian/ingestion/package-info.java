/** Decides whether to review, fetches, and plans a review into units. Here are its reactions. */
@NullMarked
package io.codeguardian.ingestion;

import org.jspecify.annotations.NullMarked;
