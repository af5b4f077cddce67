package io.codeguardian.engine.rule.security;

import io.codeguardian.engine.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this package. */
public final class SecurityRules {
    private SecurityRules() {}

    public static List<Rule> all() {
        return Stream.concat(FlowRules.all().stream(), own().stream()).toList();
    }

    private static List<Rule> own() {
        return List.of(
                new UnsafeDeserialization(),
                new WeakHash(),
                new WeakCipher(),
                new InsecureRandom(),
                new TlsVerificationOff(),
                new ExternalEntities(),
                new UnverifiedToken(),
                new DebugServer(),
                new InsecureTemporaryFile(),
                new WorldWritable(),
                new PermissiveCors());
    }
}
