/** A stand-in for Slack: posting messages and incoming webhooks. */
@NullMarked
package io.codeguardian.local.slack;

import org.jspecify.annotations.NullMarked;
