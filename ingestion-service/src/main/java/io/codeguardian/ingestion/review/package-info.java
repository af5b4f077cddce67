/** The generations of a pull request: numbering, superseding, and what became of each. */
@NullMarked
package io.codeguardian.ingestion.review;

import org.jspecify.annotations.NullMarked;
