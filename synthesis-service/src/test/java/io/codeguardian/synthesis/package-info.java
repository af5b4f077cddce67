@NullMarked
package io.codeguardian.synthesis;

import org.jspecify.annotations.NullMarked;
