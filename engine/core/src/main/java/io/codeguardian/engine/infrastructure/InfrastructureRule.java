package io.codeguardian.engine.infrastructure;

import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.rule.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its file has it.
 *
 * @param message what is wrong and why, in Markdown; <code>{}</code> is the value that shows it
 */
record InfrastructureRule(RuleInfo info, String message, List<Case> cases) {

    /**
     * Where it looks in one kind of file.
     *
     * @param each path below the subject whose elements are looked at; empty for the subject itself
     * @param conditions all must hold; the first says where
     * @param check what conditions cannot say
     */
    record Case(
            FileKind kind,
            List<String> selector,
            String each,
            List<Condition> conditions,
            @Nullable Check check) {

        void over(Item subject, Document document, Check.Say say) {
            List<Item> parts = each.isEmpty()
                    ? List.of(subject)
                    : subject.find(each).stream()
                            .flatMap(i -> i.elements().stream())
                            .toList();
            for (Item part : parts) {
                Item shown = shown(part, document);
                if (shown != null && check != null) {
                    check.over(part, document, say);
                } else if (shown != null) {
                    say.at(shown, shown.isScalar() ? shown.text() : shown.key());
                }
            }
        }

        private @Nullable Item shown(Item part, Document document) {
            Item first = null;
            for (Condition condition : conditions) {
                Item shown = condition.shownBy(part, document);
                if (shown == null) {
                    return null;
                }
                first = first == null ? shown : first;
            }
            return first == null ? part : first;
        }
    }
}
