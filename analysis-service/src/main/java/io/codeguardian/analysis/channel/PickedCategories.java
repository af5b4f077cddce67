package io.codeguardian.analysis.channel;

import io.codeguardian.language.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The categories that this process analyses; all of them unless some were picked. */
@ApplicationScoped
public class PickedCategories {
    static final String PROPERTY = "codeguardian.analysis.categories";

    private final Set<Category> categories;

    @Inject
    PickedCategories(@ConfigProperty(name = PROPERTY) Optional<String> value) {
        this.categories = parse(value.orElse(null));
    }

    public Set<Category> categories() {
        return categories;
    }

    /**
     * @param value names with commas between; null or blank picks all
     * @throws IllegalArgumentException when it names none or an unknown one, with the known ones
     */
    static Set<Category> parse(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return Collections.unmodifiableSet(EnumSet.allOf(Category.class));
        }
        EnumSet<Category> picked = EnumSet.noneOf(Category.class);
        Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Category::ofWireName)
                .forEach(picked::add);
        if (picked.isEmpty()) {
            throw new IllegalArgumentException(PROPERTY + " names no category: '" + value + "'");
        }
        return Collections.unmodifiableSet(picked);
    }
}
