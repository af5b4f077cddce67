/** Rules written as a piece of code with holes, ours and those of a repository. */
@NullMarked
package io.codeguardian.engine.rule.shape;

import org.jspecify.annotations.NullMarked;
