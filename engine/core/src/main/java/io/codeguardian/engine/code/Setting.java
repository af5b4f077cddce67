package io.codeguardian.engine.code;

/**
 * Something that is given a value by name: {@code x.secure = false}, {@code f(secure=False)}, {@code {secure: false}},
 * {@code x.setSecure(false)}, {@code x.set("secure", false)}.
 *
 * @param name in small letters, without {@code _}, {@code -}, {@code set} and {@code is}
 * @param owner what has it or takes it, as written; empty when unknown
 */
public record Setting(int node, String name, int value, String owner) {}
