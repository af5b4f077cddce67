/** Rules about conditions and control flow that cannot be meant. */
@NullMarked
package io.codeguardian.engine.rule.logic;

import org.jspecify.annotations.NullMarked;
