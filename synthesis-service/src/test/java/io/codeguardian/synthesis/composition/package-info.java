@NullMarked
package io.codeguardian.synthesis.composition;

import org.jspecify.annotations.NullMarked;
