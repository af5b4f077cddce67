/** The one join of the system: what was planned meets what was found, in the database. */
@NullMarked
package io.codeguardian.synthesis.join;

import org.jspecify.annotations.NullMarked;
