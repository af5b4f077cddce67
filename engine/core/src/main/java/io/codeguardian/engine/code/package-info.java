/** A syntax tree seen the same way in every language: calls, conditions, assignments, loops, literals. */
@NullMarked
package io.codeguardian.engine.code;

import org.jspecify.annotations.NullMarked;
