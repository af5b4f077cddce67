package io.codeguardian.cli;

import io.codeguardian.cli.text.Style;
import io.codeguardian.cli.text.Terminal;
import io.codeguardian.local.requirement.Found;
import io.codeguardian.local.requirement.Requirement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells what this machine has and what it lacks. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Tells which programs are here, what each is for, and what to install.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing necessary is missing", "2:something necessary is missing or too old"})
final class Doctor implements Callable<Integer> {
    private final Terminal terminal;

    Doctor(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Style style = terminal.style();
        boolean well = true;
        for (Requirement requirement : Requirement.values()) {
            Found found = Found.lookFor(requirement);
            boolean present = found.state() == Found.State.PRESENT;
            well &= present || !requirement.always();
            String mark = present ? style.good("✓") : requirement.always() ? style.bad("✗") : style.dim("–");
            terminal.say("%s %-11s %-10s %s%s"
                    .formatted(
                            mark,
                            requirement.program(),
                            found.version().isEmpty() ? "missing" : found.version(),
                            requirement.purpose(),
                            present ? "" : " → install " + requirement.debianPackage() + tooOld(found)));
        }
        terminal.note(well ? "Everything necessary is here." : "Something necessary is missing.");
        return well ? ExitCode.CLEAN : ExitCode.USAGE;
    }

    private static String tooOld(Found found) {
        return found.state() == Found.State.TOO_OLD
                ? " (needs " + found.requirement().minimum().orElse("") + " or newer)"
                : "";
    }
}
