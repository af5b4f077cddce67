/** A review for programs, and for pasting. */
@NullMarked
package io.codeguardian.cli.format;

import org.jspecify.annotations.NullMarked;
