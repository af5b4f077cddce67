/** How long C++ objects live, and who still holds on to them. */
@NullMarked
package io.codeguardian.engine.rule.lifetime;

import org.jspecify.annotations.NullMarked;
