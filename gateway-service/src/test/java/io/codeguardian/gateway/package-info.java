@NullMarked
package io.codeguardian.gateway;

import org.jspecify.annotations.NullMarked;
