package io.codeguardian.engine.rule.security;

import io.codeguardian.engine.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class SecurityRules {
    private SecurityRules() {}

    public static List<Rule> all() {
        return List.of(
                new SqlInjection(),
                new CommandInjection(),
                new PathTraversal(),
                new RequestForgery(),
                new OpenRedirect(),
                new CodeInjection(),
                new TemplateInjection(),
                new CrossSiteScripting(),
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
