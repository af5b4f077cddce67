/** Markdown that hostile text cannot break out of. */
@NullMarked
package io.codeguardian.output.markdown;

import org.jspecify.annotations.NullMarked;
