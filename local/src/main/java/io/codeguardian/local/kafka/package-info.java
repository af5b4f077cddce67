/** The embedded Kafka broker, a process of its own, and the topics on it. */
@NullMarked
package io.codeguardian.local.kafka;

import org.jspecify.annotations.NullMarked;
