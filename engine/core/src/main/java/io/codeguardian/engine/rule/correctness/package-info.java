/** Rules about code that does not do what its words say. */
@NullMarked
package io.codeguardian.engine.rule.correctness;

import org.jspecify.annotations.NullMarked;
