/** From the parts of a review to what is said; pure functions. */
@NullMarked
package io.codeguardian.synthesis.composition;

import org.jspecify.annotations.NullMarked;
