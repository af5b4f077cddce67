package io.codeguardian.local.requirement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program that some step needs; {@code docs/requirements.md} shows this table, a test compares them. */
public enum Requirement {
    JDK("javac", "-version", "25", true, "everything", "openjdk-25-jdk-headless or temurin-25-jdk"),
    GIT("git", "--version", "2.39.5", true, "reading repositories", "git"),
    SETPRIV("setpriv", "--version", null, false, "the embedded database when you are root (Linux)", "util-linux"),
    PRLIMIT("prlimit", "--version", null, false, "memory limits of the syntax workers (Linux)", "util-linux"),
    BUBBLEWRAP("bwrap", "--version", "0.8.0", false, "the sandbox of external tools", "bubblewrap"),
    NODE("node", "--version", "18", false, "the peer of the webhook benchmark", "nodejs"),
    NPM("npm", "--version", null, false, "the peer of the webhook benchmark", "npm"),
    PROMETHEUS("prometheus", "--version", null, false, "the test of dashboards and alerts", "prometheus"),
    PROMTOOL("promtool", "--version", null, false, "the test of dashboards and alerts", "prometheus"),
    KUBECTL("kubectl", "version --client", null, false, "deploying to Kubernetes", "kubernetes-client"),
    DOCKER("docker", "--version", null, false, "docker compose and the containers test profile", "docker.io"),
    CHROMIUM("chromium", "--version", null, false, "browser tests of the console", "chromium");

    private final String program;
    private final List<String> versionArguments;
    private final @Nullable String minimum;
    private final boolean always;
    private final String purpose;
    private final String debianPackage;

    Requirement(
            String program,
            String versionArguments,
            @Nullable String minimum,
            boolean always,
            String purpose,
            String debianPackage) {
        this.program = program;
        this.versionArguments = List.of(versionArguments.split(" "));
        this.minimum = minimum;
        this.always = always;
        this.purpose = purpose;
        this.debianPackage = debianPackage;
    }

    public String program() {
        return program;
    }

    List<String> versionArguments() {
        return versionArguments;
    }

    /** The oldest version that will do; empty when any does. */
    public Optional<String> minimum() {
        return Optional.ofNullable(minimum);
    }

    /** Whether nothing works without it. */
    public boolean always() {
        return always;
    }

    /** What needs it. */
    public String purpose() {
        return purpose;
    }

    /** What to install on Debian and Ubuntu. */
    public String debianPackage() {
        return debianPackage;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * For a step that cannot go on without it.
     *
     * @throws IllegalStateException naming the package when it is missing or too old
     */
    public void demand() {
        Found found = Found.lookFor(this);
        if (found.state() != Found.State.PRESENT) {
            throw new IllegalStateException(purpose + " needs " + program
                    + minimum().map(m -> " " + m + " or newer").orElse("") + "; install the package " + debianPackage);
        }
    }
}
