/** Git itself, hardened: bare mirrors that are fetched and read, never checked out. */
@NullMarked
package io.codeguardian.ingestion.git;

import org.jspecify.annotations.NullMarked;
