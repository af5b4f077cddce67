package io.codeguardian.gateway.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.codeguardian.gateway.problem.Problems;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next for the parameter {@code cursor}; absent on the last page
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {
    /** A place in a list that stays where it is while the list grows; opaque to callers. */
    static String cursor(long place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(Long.BYTES).putLong(place).array());
    }

    static @Nullable Long place(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == Long.BYTES) {
                return ByteBuffer.wrap(bytes).getLong();
            }
        } catch (IllegalArgumentException e) {
            // told below, like every other cursor that we never gave
        }
        throw Problems.invalid("cursor", "is not one that this API gave");
    }
}
