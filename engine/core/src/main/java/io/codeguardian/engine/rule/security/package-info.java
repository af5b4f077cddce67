/** Rules about what an attacker could use. */
@NullMarked
package io.codeguardian.engine.rule.security;

import org.jspecify.annotations.NullMarked;
