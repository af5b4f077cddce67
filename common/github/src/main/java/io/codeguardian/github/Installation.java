package io.codeguardian.github;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The App in one account, with what its owner granted. */
@JsonNaming(SnakeCaseStrategy.class)
public record Installation(long id, @Nullable String suspendedAt, Map<String, String> permissions) {
    public Installation {
        permissions = permissions == null ? Map.of() : Map.copyOf(permissions);
    }
}
