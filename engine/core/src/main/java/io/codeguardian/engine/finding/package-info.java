/** Identity, merging, ranking, scoring and gating of findings. */
@NullMarked
package io.codeguardian.engine.finding;

import org.jspecify.annotations.NullMarked;
