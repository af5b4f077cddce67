/** How large and how tangled code is: complexity, nesting, Halstead's numbers, maintainability. */
@NullMarked
package io.codeguardian.engine.metrics;

import org.jspecify.annotations.NullMarked;
