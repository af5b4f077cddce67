/** Follows memory, sizes and numbers through one function of C or C++, path by path. */
@NullMarked
package io.codeguardian.engine.memory;

import org.jspecify.annotations.NullMarked;
