package io.codeguardian.local.supervision;

import io.codeguardian.local.process.PidFile;
import io.codeguardian.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a program of a system is.
 *
 * @param pid 0 when it does not run
 * @param residentMegabytes 0 where the system does not tell
 */
public record ProgramStatus(String name, int port, long pid, boolean ready, long residentMegabytes) {
    /** In a word. */
    public String state() {
        return ready ? "ready" : pid == 0 ? "down" : "not ready";
    }

    /** Every program of the system on this folder; empty when none runs. */
    public static List<ProgramStatus> of(DataFolder data) throws IOException, InterruptedException {
        Optional<RunState> state = RunState.read(data);
        List<ProgramStatus> programs = new ArrayList<>();
        if (state.isPresent()) {
            for (Map.Entry<String, Integer> port : state.get().ports().entrySet()) {
                if (Files.exists(data.pid(port.getKey())) || state.get().pids().containsKey(port.getKey())) {
                    programs.add(of(data, port.getKey(), port.getValue()));
                }
            }
        }
        return programs;
    }

    private static ProgramStatus of(DataFolder data, String name, int port) throws IOException, InterruptedException {
        long pid = new PidFile(data.pid(name)).running().map(ProcessHandle::pid).orElse(0L);
        boolean infrastructure = name.equals(LocalSystem.KAFKA) || name.equals(LocalSystem.POSTGRESQL);
        boolean ready = pid != 0 && (infrastructure ? !Ports.isFree(port) : Readiness.ready(port));
        return new ProgramStatus(name, port, pid, ready, resident(pid));
    }

    private static long resident(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (pid == 0 || !Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
