/** Who calls: API keys and, when an issuer is configured, OpenID Connect tokens; roles. */
@NullMarked
package io.codeguardian.gateway.access;

import org.jspecify.annotations.NullMarked;
