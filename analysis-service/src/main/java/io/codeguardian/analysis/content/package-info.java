/** Identity of what was analysed, for remembering results. */
@NullMarked
package io.codeguardian.analysis.content;

import org.jspecify.annotations.NullMarked;
