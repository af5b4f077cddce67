/** How long a team waits for a review. */
@NullMarked
package io.codeguardian.benchmarks.review;

import org.jspecify.annotations.NullMarked;
