/** What the product costs, measured beside a peer or a limit. Run by {@code tests/benchmarks/run}. */
@NullMarked
package io.codeguardian.benchmarks;

import org.jspecify.annotations.NullMarked;
