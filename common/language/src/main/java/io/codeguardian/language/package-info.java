/** The shared language: plain records that every service and the engine mean the same by. No framework. */
@NullMarked
package io.codeguardian.language;

import org.jspecify.annotations.NullMarked;
