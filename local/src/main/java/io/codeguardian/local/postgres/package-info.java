/** The embedded PostgreSQL: unpacked once, durable, run as another user where root may not. */
@NullMarked
package io.codeguardian.local.postgres;

import org.jspecify.annotations.NullMarked;
