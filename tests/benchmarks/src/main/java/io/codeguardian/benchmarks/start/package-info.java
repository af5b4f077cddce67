/** How fast the system is up and how much memory it takes. */
@NullMarked
package io.codeguardian.benchmarks.start;

import org.jspecify.annotations.NullMarked;
