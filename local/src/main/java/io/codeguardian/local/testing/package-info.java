/** The real broker and database for the tests of the services. */
@NullMarked
package io.codeguardian.local.testing;

import org.jspecify.annotations.NullMarked;
