/** What happens to a review, as Server-Sent Events from whichever replica is asked. */
@NullMarked
package io.codeguardian.gateway.live;

import org.jspecify.annotations.NullMarked;
