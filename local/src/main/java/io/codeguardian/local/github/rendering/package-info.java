/** Official examples turned into answers and events about what is really here. */
@NullMarked
package io.codeguardian.local.github.rendering;

import org.jspecify.annotations.NullMarked;
