/** Rules about shape: size, complexity, repetition, left-overs. */
@NullMarked
package io.codeguardian.engine.rule.pattern;

import org.jspecify.annotations.NullMarked;
