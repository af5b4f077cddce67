package io.codeguardian.cli;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.server.Gateway;
import io.codeguardian.cli.text.Terminal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a server reviews, and which pull request. */
final class ServerOptions {
    static final String SERVER = "CODEGUARDIAN_SERVER";
    static final String KEY = "CODEGUARDIAN_API_KEY";

    @Option(names = "--local", description = "Review in this process (default unless $" + SERVER + " is set).")
    private boolean local;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Have the pull request of the checked-out commit reviewed by this server (default: $" + SERVER
                    + "); its API key is in $" + KEY + ". Only what is pushed is read.")
    private @Nullable String server;

    @Option(names = "--repository", paramLabel = "OWNER/NAME", description = "With a server: instead of origin's.")
    private @Nullable String repository;

    @Option(
            names = "--pull-request",
            paramLabel = "N",
            description = "With a server: instead of the one whose head is checked out.")
    private @Nullable Integer pullRequest;

    @Option(names = "--fresh", description = "With a server: review once more what was reviewed already.")
    private boolean fresh;

    @Nullable
    String repository() {
        return repository;
    }

    @Nullable
    Integer pullRequest() {
        return pullRequest;
    }

    boolean fresh() {
        return fresh;
    }

    /** The server that reviews; null when this process does. */
    @Nullable
    Gateway gateway(Map<String, String> environment, Terminal terminal) {
        if (local && server != null) {
            throw new ConfigurationProblem("--local and --server exclude each other");
        }
        String named = server != null ? server : environment.getOrDefault(SERVER, "");
        if (local || named.isBlank()) {
            refuseAlone();
            return null;
        }
        String key = environment.getOrDefault(KEY, "").strip();
        if (key.isEmpty()) {
            throw new ConfigurationProblem("a review by " + named + " needs an API key in " + KEY
                    + ": the one that `codeguardian up` printed, or one made with POST /v1/api-keys");
        }
        URI url = url(named.strip());
        if ("http".equals(url.getScheme()) && !isThisMachine(url.getHost())) {
            terminal.note("codeguardian: " + url + " gets the API key unencrypted; use https where others listen");
        }
        return new Gateway(url, key);
    }

    private void refuseAlone() {
        if (repository != null || pullRequest != null || fresh) {
            throw new ConfigurationProblem("--repository, --pull-request and --fresh go with --server");
        }
    }

    private static URI url(String text) {
        try {
            URI url = new URI(text);
            String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            if (url.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
                return url;
            }
        } catch (java.net.URISyntaxException e) {
            // told below
        }
        throw new ConfigurationProblem(
                "not the address of a server: " + text + "; as in https://codeguardian.example.org");
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
