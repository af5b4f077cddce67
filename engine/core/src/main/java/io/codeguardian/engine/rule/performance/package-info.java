/** Rules about work that is done too often. */
@NullMarked
package io.codeguardian.engine.rule.performance;

import org.jspecify.annotations.NullMarked;
