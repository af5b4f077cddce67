/** GitHub's official API description, reduced at build time to what is used. */
@NullMarked
package io.codeguardian.local.github.description;

import org.jspecify.annotations.NullMarked;
