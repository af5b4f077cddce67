/** Planning a review: outside of the consumers' order, one at a time for a repository, resumed after a crash. */
@NullMarked
package io.codeguardian.ingestion.planning;

import org.jspecify.annotations.NullMarked;
