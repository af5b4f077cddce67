/** How every service reads and writes Kafka: one policy for delivery, retries, dead letters and stopping. */
@NullMarked
package io.codeguardian.messaging;

import org.jspecify.annotations.NullMarked;
