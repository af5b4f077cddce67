/** The syntax worker: a process that runs native grammars, so that a hostile file takes down only this. */
@NullMarked
package io.codeguardian.syntax.worker;

import org.jspecify.annotations.NullMarked;
