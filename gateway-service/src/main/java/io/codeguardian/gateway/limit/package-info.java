/** How often somebody may call. */
@NullMarked
package io.codeguardian.gateway.limit;

import org.jspecify.annotations.NullMarked;
