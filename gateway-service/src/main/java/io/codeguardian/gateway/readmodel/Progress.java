package io.codeguardian.gateway.readmodel;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * How far the analysis is.
 *
 * @param done answers of a category about a unit
 * @param expected units times categories
 */
@RegisterForReflection
public record Progress(int done, int expected, List<OfCategory> categories) {
    /** How far one category is. */
    @RegisterForReflection
    public record OfCategory(String category, int done, int expected) {}
}
