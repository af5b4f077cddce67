/** Every rule there is. */
@NullMarked
package io.codeguardian.engine.catalogue;

import org.jspecify.annotations.NullMarked;
