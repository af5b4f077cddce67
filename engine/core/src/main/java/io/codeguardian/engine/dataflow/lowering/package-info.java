/** From syntax trees to the neutral form, by a table for each grammar. */
@NullMarked
package io.codeguardian.engine.dataflow.lowering;

import org.jspecify.annotations.NullMarked;
