/** Every error as an RFC 9457 problem document. */
@NullMarked
package io.codeguardian.gateway.problem;

import org.jspecify.annotations.NullMarked;
