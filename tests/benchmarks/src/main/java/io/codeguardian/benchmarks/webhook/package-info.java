/** Durable webhook intake beside GitHub's own node middleware. */
@NullMarked
package io.codeguardian.benchmarks.webhook;

import org.jspecify.annotations.NullMarked;
