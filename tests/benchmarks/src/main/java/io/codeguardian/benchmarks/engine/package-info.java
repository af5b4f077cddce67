/** What the engine gets through. */
@NullMarked
package io.codeguardian.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
