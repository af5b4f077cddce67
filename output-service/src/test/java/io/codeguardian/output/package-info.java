@NullMarked
package io.codeguardian.output;

import org.jspecify.annotations.NullMarked;
