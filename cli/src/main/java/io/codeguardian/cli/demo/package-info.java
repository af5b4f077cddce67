/** The whole system shown on one pull request, with stand-ins for GitHub and Slack. */
@NullMarked
package io.codeguardian.cli.demo;

import org.jspecify.annotations.NullMarked;
