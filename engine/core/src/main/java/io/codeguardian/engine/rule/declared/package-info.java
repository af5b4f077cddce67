/** Rules that are data: what is called or set, with which values, where. */
@NullMarked
package io.codeguardian.engine.rule.declared;

import org.jspecify.annotations.NullMarked;
