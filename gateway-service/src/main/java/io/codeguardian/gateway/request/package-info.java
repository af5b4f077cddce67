/** Reviews that somebody asks for through the API. */
@NullMarked
package io.codeguardian.gateway.request;

import org.jspecify.annotations.NullMarked;
