/** The pieces in which a review is analysed. */
@NullMarked
package io.codeguardian.ingestion.unit;

import org.jspecify.annotations.NullMarked;
