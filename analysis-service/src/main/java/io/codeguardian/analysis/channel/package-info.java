/** Which categories this process reads, and their channels. */
@NullMarked
package io.codeguardian.analysis.channel;

import org.jspecify.annotations.NullMarked;
