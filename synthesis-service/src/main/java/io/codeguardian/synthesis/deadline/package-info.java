/** When a review has waited long enough. */
@NullMarked
package io.codeguardian.synthesis.deadline;

import org.jspecify.annotations.NullMarked;
