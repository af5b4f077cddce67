package io.codeguardian.gateway.access;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** Settings of the API's own keys. */
@ConfigMapping(prefix = "codeguardian.api")
interface ApiSettings {
    /** SHA-256 of the first key, 64 hexadecimal digits; the key itself is {@code cg_} and at least 32 random bytes. */
    Optional<@Pattern(regexp = "[0-9a-fA-F]{64}", message = "must be 64 hexadecimal digits") String> bootstrapKeyHash();
}
