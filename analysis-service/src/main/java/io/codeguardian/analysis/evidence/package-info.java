/** The engine's findings for a unit: run once in a process, whatever the number of categories. */
@NullMarked
package io.codeguardian.analysis.evidence;

import org.jspecify.annotations.NullMarked;
