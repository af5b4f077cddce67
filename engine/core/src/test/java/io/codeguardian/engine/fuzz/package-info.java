/** Damaged code: every file ends within its deadline and no part of the engine breaks over it. */
@NullMarked
package io.codeguardian.engine.fuzz;

import org.jspecify.annotations.NullMarked;
