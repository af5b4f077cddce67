/** The whole system on one machine: start order, readiness, restarts, logs, graceful stop. */
@NullMarked
package io.codeguardian.local.supervision;

import org.jspecify.annotations.NullMarked;
