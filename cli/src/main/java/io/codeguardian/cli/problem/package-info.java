/** What the caller can put right. */
@NullMarked
package io.codeguardian.cli.problem;

import org.jspecify.annotations.NullMarked;
