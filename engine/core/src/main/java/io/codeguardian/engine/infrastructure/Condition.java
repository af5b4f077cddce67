package io.codeguardian.engine.infrastructure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.engine.document.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of a subject; the answer is the item that shows it. */
sealed interface Condition {
    /** Null when it does not hold. */
    @Nullable
    Item shownBy(Item subject, Document document);

    /** One of several. */
    record AnyOf(List<Condition> conditions) implements Condition {
        @Override
        public @Nullable Item shownBy(Item subject, Document document) {
            for (Condition condition : conditions) {
                Item shown = condition.shownBy(subject, document);
                if (shown != null) {
                    return shown;
                }
            }
            return null;
        }
    }

    /** The values at a path; an empty path is the subject's own text. */
    record At(
            String path,
            Test test,
            List<String> words,
            @Nullable Pattern pattern) implements Condition {
        @Override
        public @Nullable Item shownBy(Item subject, Document document) {
            List<Item> found = path.isEmpty() ? List.of(subject) : subject.find(path);
            boolean missing =
                    found.stream().allMatch(i -> i.fixed() && i.children().isEmpty() && isNothing(i));
            return switch (test) {
                case MISSING -> missing && !document.templated() ? subject : null;
                case PRESENT -> missing ? null : found.getFirst();
                case NOT_ON ->
                    missing
                            ? (document.templated() ? null : subject)
                            : first(found, i -> i.is("false", "off", "no", "disabled"));
                case IS -> first(found, i -> i.is(words.toArray(String[]::new)));
                case ISNT ->
                    missing ? null : allOrNothing(found, i -> i.fixed() && !i.is(words.toArray(String[]::new)));
                case LIKE -> like(found, document);
                case UNLIKE -> missing ? null : allOrNothing(found, i -> i.fixed() && !matches(i.text()));
                case BELOW -> first(found, i -> i.fixed() && isBelow(i.text()));
            };
        }

        private static boolean isNothing(Item item) {
            return item.text().isEmpty()
                    || item.text().equals("null")
                    || item.text().equals("~");
        }

        private static @Nullable Item first(List<Item> items, java.util.function.Predicate<Item> wanted) {
            for (Item item : items) {
                for (Item scalar : item.scalars()) {
                    if (wanted.test(scalar)) {
                        return scalar;
                    }
                }
            }
            return null;
        }

        private static @Nullable Item allOrNothing(List<Item> items, java.util.function.Predicate<Item> wanted) {
            List<Item> scalars =
                    items.stream().flatMap(i -> i.scalars().stream()).toList();
            return !scalars.isEmpty() && scalars.stream().allMatch(wanted) ? scalars.getFirst() : null;
        }

        /** The part that matches, so that it is told on its own line. */
        private @Nullable Item like(List<Item> found, Document document) {
            for (Item item : found) {
                for (Item scalar : item.isMap() ? List.of(item) : item.scalars()) {
                    Matcher matcher = pattern == null ? null : pattern.matcher(scalar.text());
                    if (matcher != null && matcher.find()) {
                        return document.part(scalar, matcher.group());
                    }
                }
            }
            return null;
        }

        private boolean matches(String text) {
            return pattern != null && pattern.matcher(text).find();
        }

        private boolean isBelow(String text) {
            boolean number =
                    !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return number && Integer.parseInt(text) < Integer.parseInt(words.getFirst());
        }
    }

    /** What is asked of the values at a path. */
    enum Test {
        /** No value, or nothing but an empty one. */
        MISSING,
        PRESENT,
        /** Missing, or switched off. */
        NOT_ON,
        IS,
        ISNT,
        LIKE,
        UNLIKE,
        BELOW
    }
}
