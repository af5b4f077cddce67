/** The forms in which the whole system is tested: processes on this machine, or the production images. */
@NullMarked
package io.codeguardian.e2e.form;

import org.jspecify.annotations.NullMarked;
