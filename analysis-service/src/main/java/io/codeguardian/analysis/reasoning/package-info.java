/** What a model is asked about a unit, and what is kept of its answer. */
@NullMarked
package io.codeguardian.analysis.reasoning;

import org.jspecify.annotations.NullMarked;
