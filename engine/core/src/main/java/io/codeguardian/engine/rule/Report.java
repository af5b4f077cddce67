package io.codeguardian.engine.rule;

/** Where a rule says what it has seen. */
@FunctionalInterface
public interface Report {
    /**
     * Reports a node.
     *
     * @param message what is wrong and why here, in Markdown
     * @return the draft, to say more
     */
    Draft at(int node, String message);
}
