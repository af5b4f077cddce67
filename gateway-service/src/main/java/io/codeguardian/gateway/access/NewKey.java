package io.codeguardian.gateway.access;

import io.codeguardian.gateway.problem.Problems;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An API key that somebody wants.
 *
 * @param scopes names of roles; each includes the weaker ones
 */
@RegisterForReflection
public record NewKey(
        @Schema(
                description = "What it is for; no other valid key may have it",
                examples = "ci of acme/shop",
                required = true)
        @Nullable
        String name,

        @Schema(description = "admin, maintainer, developer, viewer", examples = "[\"developer\"]", required = true)
        @Nullable
        List<@Nullable String> scopes) {
    private static final int LONGEST = 100;

    /** A complete wish. */
    record Checked(String name, String[] scopes) {}

    /** @throws jakarta.ws.rs.WebApplicationException naming the member that is missing or wrong */
    Checked checked() {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty() || given.length() > LONGEST || given.chars().anyMatch(Character::isISOControl)) {
            throw Problems.invalid("name", "must have 1 to " + LONGEST + " characters, none of them a control");
        }
        if (given.equals(BootstrapKey.NAME)) {
            throw Problems.invalid("name", "is that of the first key, which the configuration makes");
        }
        if (scopes == null
                || scopes.isEmpty()
                || !scopes.stream().allMatch(scope -> scope != null && Roles.isRole(scope))) {
            throw Problems.invalid("scopes", "must be at least one of admin, maintainer, developer, viewer");
        }
        return new Checked(given, scopes.stream().distinct().toArray(String[]::new));
    }
}
