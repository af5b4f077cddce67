/** The repository's own settings file, read as hostile input. */
@NullMarked
package io.codeguardian.engine.configuration;

import org.jspecify.annotations.NullMarked;
