/** Messages to Slack. */
@NullMarked
package io.codeguardian.output.slack;

import org.jspecify.annotations.NullMarked;
