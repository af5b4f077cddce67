/** Rules over infrastructure files: containers, orchestration, clouds, pipelines and web servers. */
@NullMarked
package io.codeguardian.engine.infrastructure;

import org.jspecify.annotations.NullMarked;
