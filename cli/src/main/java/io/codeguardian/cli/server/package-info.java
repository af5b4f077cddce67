/** A review by a server: asked for, followed and fetched through its API. */
@NullMarked
package io.codeguardian.cli.server;

import org.jspecify.annotations.NullMarked;
