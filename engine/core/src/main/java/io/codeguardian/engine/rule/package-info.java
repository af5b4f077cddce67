/** Rules over syntax trees: metadata, matching in one walk, and the catalogue. */
@NullMarked
package io.codeguardian.engine.rule;

import org.jspecify.annotations.NullMarked;
