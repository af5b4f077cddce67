/** SARIF 2.1.0 out. */
@NullMarked
package io.codeguardian.engine.sarif;

import org.jspecify.annotations.NullMarked;
