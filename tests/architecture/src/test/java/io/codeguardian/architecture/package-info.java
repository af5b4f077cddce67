@NullMarked
package io.codeguardian.architecture;

import org.jspecify.annotations.NullMarked;
