/** Deliveries of GitHub: signature, limits, the few fields we need, and the large body reduced to them. */
@NullMarked
package io.codeguardian.gateway.webhook;

import org.jspecify.annotations.NullMarked;
