/** A stand-in for an OpenAI-compatible model API, with scripted answers. */
@NullMarked
package io.codeguardian.local.model;

import org.jspecify.annotations.NullMarked;
