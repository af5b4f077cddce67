package io.codeguardian.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One started system for all tests that ask for it, each with repositories of its own; closed after the last. */
final class SharedSystem implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SharedSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WholeSystem.class;
    }

    @Override
    public WholeSystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(WholeSystem.class, key -> start(), WholeSystem.class);
    }

    private static WholeSystem start() {
        try {
            return WholeSystem.start();
        } catch (Exception e) {
            throw new IllegalStateException("the system did not start", e);
        }
    }
}
