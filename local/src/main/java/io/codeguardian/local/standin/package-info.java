/** The stand-ins as one process of their own. */
@NullMarked
package io.codeguardian.local.standin;

import org.jspecify.annotations.NullMarked;
