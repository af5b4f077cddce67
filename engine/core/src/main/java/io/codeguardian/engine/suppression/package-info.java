/** Comments that ask for silence about one finding, and say why. */
@NullMarked
package io.codeguardian.engine.suppression;

import org.jspecify.annotations.NullMarked;
