package io.codeguardian.github;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/** A token of an installation, valid for an hour. Never shown: its text form hides it. */
@JsonNaming(SnakeCaseStrategy.class)
public record InstallationToken(String token, Instant expiresAt) {
    @Override
    public String toString() {
        return "InstallationToken[until " + expiresAt + "]";
    }
}
