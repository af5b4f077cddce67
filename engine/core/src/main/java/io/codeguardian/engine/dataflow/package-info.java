/** Where values come from and what they reach, through functions and files. */
@NullMarked
package io.codeguardian.engine.dataflow;

import org.jspecify.annotations.NullMarked;
