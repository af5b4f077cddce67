/** Child processes: how they are started, recognised later, stopped and killed. */
@NullMarked
package io.codeguardian.local.process;

import org.jspecify.annotations.NullMarked;
