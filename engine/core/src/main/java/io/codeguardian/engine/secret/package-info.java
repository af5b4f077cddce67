/** Secrets in text, found and masked; a value never leaves this package. */
@NullMarked
package io.codeguardian.engine.secret;

import org.jspecify.annotations.NullMarked;
