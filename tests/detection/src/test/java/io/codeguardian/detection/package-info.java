/** Measures what the engine, and tools beside it, find in labelled cases. */
@NullMarked
package io.codeguardian.detection;

import org.jspecify.annotations.NullMarked;
