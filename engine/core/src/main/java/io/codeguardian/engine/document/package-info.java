/** Configuration files as trees of items with places: YAML, JSON, HCL, TOML, Dockerfile and nginx, read with limits. */
@NullMarked
package io.codeguardian.engine.document;

import org.jspecify.annotations.NullMarked;
