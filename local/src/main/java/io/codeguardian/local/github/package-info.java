/** A stand-in for GitHub that is as strict at the wire as the original. */
@NullMarked
package io.codeguardian.local.github;

import org.jspecify.annotations.NullMarked;
