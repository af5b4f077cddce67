package io.codeguardian.cli;

import io.codeguardian.cli.problem.ConfigurationProblem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stands in the list of commands; the launcher itself does it, before there is anything to run. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Builds everything and runs every test (./mvnw verify with the right JDK).")
final class Test implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new ConfigurationProblem("run it through the launcher of a checkout: ./codeguardian test");
    }
}
