package io.codeguardian.engine.rule;

/** One thing to look for. Holds no state of a file: one instance serves all threads. */
public interface Rule {
    RuleInfo info();

    /** Says which nodes, calls or files it wants to see; called once for each language it knows. */
    void register(Sights sights);
}
