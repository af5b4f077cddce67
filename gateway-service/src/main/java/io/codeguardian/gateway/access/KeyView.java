package io.codeguardian.gateway.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A valid API key as the API shows it.
 *
 * @param createdBy {@code configuration}, {@code key:…} or a person
 * @param key itself, in the answer that made it and never again
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ApiKey")
public record KeyView(
        UUID id,
        String name,
        List<String> scopes,
        Instant createdAt,
        String createdBy,
        @Nullable String key) {
    @Override
    public String toString() {
        return "KeyView[" + id + "]";
    }
}
