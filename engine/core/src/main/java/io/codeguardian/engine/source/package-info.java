/** Source text as syntax trees: language detection, guards, supervised parsing, function boundaries. */
@NullMarked
package io.codeguardian.engine.source;

import org.jspecify.annotations.NullMarked;
