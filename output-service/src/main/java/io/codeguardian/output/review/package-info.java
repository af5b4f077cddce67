/** The review with its inline comments, and the threads of what is fixed. */
@NullMarked
package io.codeguardian.output.review;

import org.jspecify.annotations.NullMarked;
