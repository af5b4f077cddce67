/** What every stand-in shares: the HTTP server, the append-only journal, faults on demand, the control endpoints. */
@NullMarked
package io.codeguardian.local.wire;

import org.jspecify.annotations.NullMarked;
