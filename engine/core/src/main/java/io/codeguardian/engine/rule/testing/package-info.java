/** Rules about tests that prove less than they seem to. */
@NullMarked
package io.codeguardian.engine.rule.testing;

import org.jspecify.annotations.NullMarked;
