/** Where the built product and the Java that runs it lie. */
@NullMarked
package io.codeguardian.local.installation;

import org.jspecify.annotations.NullMarked;
