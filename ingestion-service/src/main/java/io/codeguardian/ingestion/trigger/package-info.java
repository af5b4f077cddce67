/** Who asks for a review, and whether one is to be made. */
@NullMarked
package io.codeguardian.ingestion.trigger;

import org.jspecify.annotations.NullMarked;
