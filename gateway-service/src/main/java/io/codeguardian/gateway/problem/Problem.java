package io.codeguardian.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> has it.
 *
 * @param type a stable name that a program may act on
 * @param detail what happened and the remedy, for people
 * @param errors each field that was refused; absent when it is not about fields
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong (RFC 9457)")
public record Problem(
        @Schema(examples = "urn:codeguardian:problem:not-found")
        String type,

        @Schema(examples = "Not Found") String title,
        @Schema(examples = "404") int status,
        String detail,
        @Nullable List<Field> errors) {
    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:codeguardian:problem:";

    /** A refused field and why. */
    @RegisterForReflection
    public record Field(String field, String message) {}

    /** @param name kebab case, last part of the type */
    public static Problem of(int status, String name, String detail) {
        return new Problem(TYPE_PREFIX + name, StatusTitles.of(status), status, detail, null);
    }

    /** The members of a problem without refused fields, for those who write JSON themselves. */
    public Map<String, Object> members() {
        return Map.of("type", type, "title", title, "status", status, "detail", detail);
    }

    /** @param errors each refused field */
    public static Problem of(int status, String name, String detail, List<Field> errors) {
        return new Problem(TYPE_PREFIX + name, StatusTitles.of(status), status, detail, errors);
    }
}
