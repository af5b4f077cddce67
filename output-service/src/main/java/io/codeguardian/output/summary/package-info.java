/** The comment that stays and is kept up to date. */
@NullMarked
package io.codeguardian.output.summary;

import org.jspecify.annotations.NullMarked;
