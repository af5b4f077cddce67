/** A review on this machine: read, analyse, judge. */
@NullMarked
package io.codeguardian.cli.review;

import org.jspecify.annotations.NullMarked;
