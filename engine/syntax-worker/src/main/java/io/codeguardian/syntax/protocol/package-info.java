/** What the engine and its syntax worker say to each other, and the only code that both contain. */
@NullMarked
package io.codeguardian.syntax.protocol;

import org.jspecify.annotations.NullMarked;
