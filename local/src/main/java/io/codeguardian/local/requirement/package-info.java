/** The one place that says what a machine needs beyond the checkout. */
@NullMarked
package io.codeguardian.local.requirement;

import org.jspecify.annotations.NullMarked;
