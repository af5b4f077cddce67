/** The whole system: five processes, a real broker, a real database, real git, and stand-ins only for what is not ours. */
@NullMarked
package io.codeguardian.e2e;

import org.jspecify.annotations.NullMarked;
