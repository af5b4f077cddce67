package io.codeguardian.engine.dataflow.knowledge;

/** A place where a value does harm. */
public record Sink(Weakness weakness, Signature signature) {
    /** Whether the text must look like what the sink reads, since its name alone says too little. */
    public String like() {
        return signature.words().getOrDefault("like", "");
    }

    /** A keyword argument that must have a value, as {@code shell=True}; empty for none. */
    public String when() {
        return signature.words().getOrDefault("when", "");
    }

    /** Whether a caller's value is told here. */
    public boolean ofCaller() {
        return signature.words().getOrDefault("from", "").equals("caller");
    }
}
