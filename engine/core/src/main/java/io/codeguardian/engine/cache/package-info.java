/** What was found before, by the content that it was found in. */
@NullMarked
package io.codeguardian.engine.cache;

import org.jspecify.annotations.NullMarked;
