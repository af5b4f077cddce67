package io.codeguardian.cli;

import io.codeguardian.cli.system.SupervisorProcess;
import io.codeguardian.cli.text.Style;
import io.codeguardian.cli.text.Terminal;
import io.codeguardian.local.supervision.DataFolder;
import io.codeguardian.local.supervision.ProgramStatus;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what runs and whether it is well. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows every program of the system: state, port, process, memory.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything is ready", "1:something is not, or nothing runs", "2:usage or configuration"})
final class Status implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    Status(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFolder folder = data.get();
        List<ProgramStatus> programs = ProgramStatus.of(folder);
        if (programs.isEmpty()) {
            terminal.say("Nothing runs on " + folder.path() + ". Start it: codeguardian up");
            return ExitCode.GATE_FAILED;
        }
        Style style = terminal.style();
        terminal.say(style.bold("%-12s %-9s %6s %8s %9s".formatted("PROGRAM", "STATE", "PORT", "PROCESS", "MEMORY")));
        for (ProgramStatus program : programs) {
            String state = "%-9s".formatted(program.state());
            terminal.say("%-12s %s %6d %8s %9s"
                    .formatted(
                            program.name(),
                            program.ready() ? style.good(state) : style.bad(state),
                            program.port(),
                            program.pid() == 0 ? "-" : Long.toString(program.pid()),
                            program.pid() == 0 ? "-" : program.residentMegabytes() + " MB"));
        }
        if (new SupervisorProcess(folder).running().isEmpty()) {
            terminal.say(style.bad("The supervisor is gone: nothing is started again. Run: codeguardian up"));
        }
        terminal.say(style.dim("Data and logs: " + folder.path()));
        return programs.stream().allMatch(ProgramStatus::ready) ? ExitCode.CLEAN : ExitCode.GATE_FAILED;
    }
}
