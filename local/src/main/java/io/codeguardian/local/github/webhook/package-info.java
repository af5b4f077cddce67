/** Signed webhook deliveries, built from the official payload examples. */
@NullMarked
package io.codeguardian.local.github.webhook;

import org.jspecify.annotations.NullMarked;
