package io.codeguardian.e2e.form;

import io.codeguardian.local.supervision.LocalSystem;
import io.codeguardian.local.supervision.Service;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Everything a process of its own on this machine, as {@code codeguardian up} starts it. */
record Processes(LocalSystem system) implements StartedSystem {
    static Processes start(Wish wish) throws IOException, InterruptedException {
        return new Processes(LocalSystem.builder(dataFolder())
                .services(wish.services())
                .settings(wish.settings())
                .start());
    }

    /** A folder that the database's own user reaches, too. */
    private static Path dataFolder() throws IOException {
        Path folder = Files.createTempDirectory("codeguardian-e2e");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }

    @Override
    public URI url(Service service) {
        return system.url(service);
    }

    @Override
    public String bootstrapServers() {
        return system.bootstrapServers();
    }

    @Override
    public void kill9(String program) throws InterruptedException {
        system.kill9(program);
    }

    @Override
    public void stop(String program) throws IOException {
        system.stop(program);
    }

    @Override
    public void restart(String program) throws IOException, InterruptedException {
        system.restart(program);
    }

    @Override
    public void awaitReady(String program) throws InterruptedException {
        system.awaitReady(program);
    }

    @Override
    public void close() throws IOException {
        system.close();
    }
}
