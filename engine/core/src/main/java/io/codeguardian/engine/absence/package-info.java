/** Variables that hold nothing on some way, found by running each function of a file over the neutral form. */
@NullMarked
package io.codeguardian.engine.absence;

import org.jspecify.annotations.NullMarked;
