package io.codeguardian.local.supervision;

import io.codeguardian.local.installation.AotCache;
import io.codeguardian.local.installation.Installation;
import io.codeguardian.local.installation.JavaProgram;
import io.codeguardian.local.process.Child;
import io.codeguardian.local.process.Command;
import io.codeguardian.local.process.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;

/** How a service's process is started and seen to be ready. */
record ServiceProgram(
        Service service,
        Installation installation,
        DataFolder data,
        int port,
        Map<String, String> environment,
        AotCache cache)
        implements Program {
    @Override
    public String name() {
        return service.label();
    }

    @Override
    public Path pidFile() {
        return data.pid(name());
    }

    @Override
    public Command command() {
        JavaProgram java = new JavaProgram(service.heapMegabytes())
                .with("--enable-native-access=ALL-UNNAMED")
                .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                // One hostile unit must not end it again and again: there the unit's run fails alone.
                .with(service == Service.ANALYSIS ? "-XX:-ExitOnOutOfMemoryError" : "-XX:+ExitOnOutOfMemoryError")
                .with(cache.options());
        return new Command(
                name(),
                java.jar(installation.serviceJar(service.module())),
                environment,
                data.work(name()),
                data.log(name()));
    }

    @Override
    public Callable<Boolean> readiness(Child child) {
        return () -> Readiness.ready(port);
    }

    /** Two seconds on an idle machine; a busy one takes its time. */
    @Override
    public Duration startLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void stopped() throws IOException {
        cache.keep();
    }

    /** Longer than {@code quarkus.shutdown.timeout}, which lets reactions end. */
    @Override
    public Duration stopGrace() {
        return cache.recording() ? AotCache.WRITING_LIMIT : Duration.ofSeconds(40);
    }
}
