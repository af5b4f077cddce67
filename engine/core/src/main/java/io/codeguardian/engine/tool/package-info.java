/** External tools as evidence: run in a sandbox on copies of the sources, their words turned into findings. */
@NullMarked
package io.codeguardian.engine.tool;

import org.jspecify.annotations.NullMarked;
