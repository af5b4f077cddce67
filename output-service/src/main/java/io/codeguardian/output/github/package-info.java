/** The edge to GitHub: a pull request to be read and written. */
@NullMarked
package io.codeguardian.output.github;

import org.jspecify.annotations.NullMarked;
