/** One agent for each category: what the engine proves, and what a model adds to it. */
@NullMarked
package io.codeguardian.analysis;

import org.jspecify.annotations.NullMarked;
