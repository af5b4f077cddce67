/** The repository that {@code codeguardian demo} brings along. */
@NullMarked
package io.codeguardian.local.demo;

import org.jspecify.annotations.NullMarked;
