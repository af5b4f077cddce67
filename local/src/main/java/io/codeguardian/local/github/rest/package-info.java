/** The REST operations, each answered as GitHub documents it. */
@NullMarked
package io.codeguardian.local.github.rest;

import org.jspecify.annotations.NullMarked;
