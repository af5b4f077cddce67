/** The system behind {@code up}: its supervisor, its first key, its settings, its logs. */
@NullMarked
package io.codeguardian.cli.system;

import org.jspecify.annotations.NullMarked;
