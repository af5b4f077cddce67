package io.codeguardian.engine.dataflow.knowledge;

import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A class of weakness that a flow shows.
 *
 * @param key how the data files call it
 * @param bit its place in masks of what a value is clean for
 * @param local how grave a value from the machine is here; null when it does no harm
 * @param caller how grave a caller's value is where the shape is unmistakable; null when it is not told
 * @param harm what the value does at the sink
 */
public record Weakness(
        String key,
        int bit,
        RuleInfo info,
        @Nullable Severity local,
        @Nullable Severity caller,
        String harm) {
    public long mask() {
        return 1L << bit;
    }
}
