/** GitHub's edge: App authentication and the calls that reading and writing services share. */
@NullMarked
package io.codeguardian.github;

import org.jspecify.annotations.NullMarked;
