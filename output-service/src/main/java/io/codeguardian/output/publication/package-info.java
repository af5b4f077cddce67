/** A review said on GitHub, part by part, behind the fence against late work. */
@NullMarked
package io.codeguardian.output.publication;

import org.jspecify.annotations.NullMarked;
