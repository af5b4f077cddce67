/** The App, its installations and their tokens, as GitHub keeps them. */
@NullMarked
package io.codeguardian.local.github.app;

import org.jspecify.annotations.NullMarked;
