/** Where a value comes from, inside one function. */
@NullMarked
package io.codeguardian.engine.dataflow;

import org.jspecify.annotations.NullMarked;
