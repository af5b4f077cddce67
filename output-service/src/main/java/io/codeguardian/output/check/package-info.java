/** The check run, from queued to concluded. */
@NullMarked
package io.codeguardian.output.check;

import org.jspecify.annotations.NullMarked;
