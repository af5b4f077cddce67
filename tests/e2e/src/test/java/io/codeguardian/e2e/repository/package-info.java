/** Git repositories that tests make by real commits. */
@NullMarked
package io.codeguardian.e2e.repository;

import org.jspecify.annotations.NullMarked;
