/** How things look in a terminal. */
@NullMarked
package io.codeguardian.cli.text;

import org.jspecify.annotations.NullMarked;
