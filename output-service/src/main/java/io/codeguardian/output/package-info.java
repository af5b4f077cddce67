/** Says the review: the only service that writes to GitHub, Slack and whatever else people read. */
@NullMarked
package io.codeguardian.output;

import org.jspecify.annotations.NullMarked;
