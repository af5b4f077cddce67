package io.codeguardian.gateway.live;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One event of a live stream.
 *
 * @param review its id; the request's while there is no review
 * @param kind {@code requested}, {@code planned}, {@code progress}, {@code composed}, {@code published},
 *     {@code superseded}, {@code skipped} or {@code failed}
 * @param detail what belongs to the kind
 */
@RegisterForReflection
@Schema(name = "ReviewEvent")
public record Told(String review, String kind, Instant at, Map<String, Object> detail) {}
