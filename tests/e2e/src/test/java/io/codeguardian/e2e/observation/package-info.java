/** What operators would look with: a trace receiver and a real Prometheus. */
@NullMarked
package io.codeguardian.e2e.observation;

import org.jspecify.annotations.NullMarked;
