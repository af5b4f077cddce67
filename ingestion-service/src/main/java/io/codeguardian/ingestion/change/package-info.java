/** What a pull request changes, what of it is read, and why the rest is not. */
@NullMarked
package io.codeguardian.ingestion.change;

import org.jspecify.annotations.NullMarked;
