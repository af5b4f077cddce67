package io.codeguardian.language;

import java.util.List;

/** Whether the gate lets the change pass, and each reason when it does not. */
public record GateVerdict(boolean passed, List<String> reasons) {
    public GateVerdict {
        reasons = List.copyOf(reasons);
    }
}
