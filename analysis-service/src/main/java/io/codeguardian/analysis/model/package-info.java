/** The edge to an OpenAI-compatible endpoint: attempts, time limits, usage, spans. */
@NullMarked
package io.codeguardian.analysis.model;

import org.jspecify.annotations.NullMarked;
