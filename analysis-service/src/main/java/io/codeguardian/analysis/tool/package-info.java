/** External tools as evidence, as this service's operator wants them. */
@NullMarked
package io.codeguardian.analysis.tool;

import org.jspecify.annotations.NullMarked;
