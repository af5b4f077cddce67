/** Continues a trace over work that waited in the database. */
@NullMarked
package io.codeguardian.synthesis.trace;

import org.jspecify.annotations.NullMarked;
