/** Which files are read at all, by their name and by what they hold; the same on a server and on a laptop. */
@NullMarked
package io.codeguardian.engine.reading;

import org.jspecify.annotations.NullMarked;
