/** What one category has to say about a unit: evidence first, then reasoning with it. */
@NullMarked
package io.codeguardian.analysis.agent;

import org.jspecify.annotations.NullMarked;
