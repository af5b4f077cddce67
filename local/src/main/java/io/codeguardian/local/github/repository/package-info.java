/** Repositories, pull requests and everything people and Apps write on them. */
@NullMarked
package io.codeguardian.local.github.repository;

import org.jspecify.annotations.NullMarked;
