/** The engine: deterministic analysis of source files, with no network and no framework. */
@NullMarked
package io.codeguardian.engine;

import org.jspecify.annotations.NullMarked;
