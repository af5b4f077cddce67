package io.codeguardian.engine.rule.declared;

import io.codeguardian.engine.code.Call;
import io.codeguardian.language.SourceLanguage;

/**
 * Which call is meant: {@code a.b.f} by the end of its path, {@code .f} on anything, {@code ~f} whatever it is called on,
 * {@code f} bare, qualified by {@code std} or as the name of a created type.
 */
record CallPattern(String owner, String name, Kind kind) {
    enum Kind {
        BARE,
        OWNED,
        ON_ANYTHING,
        ANY
    }

    static CallPattern of(String text) {
        if (text.startsWith("~")) {
            return new CallPattern("", text.substring(1), Kind.ANY);
        }
        int dot = text.lastIndexOf('.');
        Kind kind = dot == 0 ? Kind.ON_ANYTHING : dot > 0 ? Kind.OWNED : Kind.BARE;
        return new CallPattern(dot > 0 ? text.substring(0, dot) : "", text.substring(dot + 1), kind);
    }

    boolean matches(Call call, SourceLanguage language) {
        if (!call.name().equals(name)) {
            return false;
        }
        String target = call.target();
        return switch (kind) {
            case ANY -> true;
            case ON_ANYTHING -> !target.isEmpty();
            case BARE -> target.isEmpty() || target.equals("std") || call.creates() && language != SourceLanguage.RUBY;
            case OWNED ->
                target.equals(owner)
                        || target.endsWith(owner)
                                && !Character.isJavaIdentifierPart(target.charAt(target.length() - owner.length() - 1));
        };
    }
}
