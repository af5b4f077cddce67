/** What libraries are known to do with values, read from data. */
@NullMarked
package io.codeguardian.engine.dataflow.knowledge;

import org.jspecify.annotations.NullMarked;
