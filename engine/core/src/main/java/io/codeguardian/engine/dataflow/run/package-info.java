/** Runs the neutral form with abstract values: what is known of each value, and where it comes from. */
@NullMarked
package io.codeguardian.engine.dataflow.run;

import org.jspecify.annotations.NullMarked;
