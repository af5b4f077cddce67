@NullMarked
package io.codeguardian.events;

import org.jspecify.annotations.NullMarked;
