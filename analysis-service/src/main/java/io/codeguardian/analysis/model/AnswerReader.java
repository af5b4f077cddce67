package io.codeguardian.analysis.model;

/** Reads a model's text. */
@FunctionalInterface
public interface AnswerReader<T> {
    /** @throws MalformedAnswer when it has not the agreed form; the question is then asked again */
    T read(String text) throws MalformedAnswer;
}
