/** The one gate through which everything goes out. */
@NullMarked
package io.codeguardian.output.gate;

import org.jspecify.annotations.NullMarked;
