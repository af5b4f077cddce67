/** The command line: one class a command. */
@NullMarked
package io.codeguardian.cli;

import org.jspecify.annotations.NullMarked;
