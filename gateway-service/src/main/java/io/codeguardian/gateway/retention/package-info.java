/** What the read model forgets, and when. */
@NullMarked
package io.codeguardian.gateway.retention;

import org.jspecify.annotations.NullMarked;
