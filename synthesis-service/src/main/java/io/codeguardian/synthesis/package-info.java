/** Joins the results of a review, merges, ranks, scores and gates them. */
@NullMarked
package io.codeguardian.synthesis;

import org.jspecify.annotations.NullMarked;
