/** What people read, kept in files: a new case is a folder with a {@code review.json}. */
@NullMarked
package io.codeguardian.output.golden;

import org.jspecify.annotations.NullMarked;
