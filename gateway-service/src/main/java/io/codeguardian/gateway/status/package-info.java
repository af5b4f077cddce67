/** How the whole service is doing. */
@NullMarked
package io.codeguardian.gateway.status;

import org.jspecify.annotations.NullMarked;
