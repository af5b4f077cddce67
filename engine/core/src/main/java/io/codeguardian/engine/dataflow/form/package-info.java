/** The neutral form of a program: what is left of a syntax tree when the language is taken away. */
@NullMarked
package io.codeguardian.engine.dataflow.form;

import org.jspecify.annotations.NullMarked;
