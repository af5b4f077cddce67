package io.codeguardian.e2e.form;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips every test of the profile {@code containers} where no Docker answers, and says so. */
public final class ContainersWanted implements ExecutionCondition {
    private static final String FORM = "codeguardian.e2e.form";

    private static final String REASON = "NOT TESTED: no Docker answers here, and the profile 'containers' tests the"
            + " production images. Start Docker, or leave the profile out";

    static boolean areThey() {
        return "containers".equals(System.getProperty(FORM));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!areThey()) {
            return ConditionEvaluationResult.enabled("the system runs as processes");
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return ConditionEvaluationResult.enabled("Docker answers");
        }
        System.err.println(context.getDisplayName() + ": " + REASON);
        return ConditionEvaluationResult.disabled(REASON);
    }
}
