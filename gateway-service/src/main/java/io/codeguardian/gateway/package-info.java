/** The only door: webhooks and requests in, reviews out. This package lists what the service reacts to. */
@NullMarked
package io.codeguardian.gateway;

import org.jspecify.annotations.NullMarked;
