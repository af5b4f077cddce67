/** Unified diffs as git writes them, read into the shared language. */
@NullMarked
package io.codeguardian.engine.diff;

import org.jspecify.annotations.NullMarked;
