package io.codeguardian.local.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.Options;
import io.codeguardian.local.github.rest.Limits;
import io.codeguardian.local.model.ModelStandIn;
import io.codeguardian.local.slack.SlackStandIn;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All stand-ins in a process of their own. Prints one line of JSON once they answer, and runs until it is stopped.
 *
 * <p>Arguments as {@code --name value}: {@code folder} (required), {@code github-port}, {@code slack-port},
 * {@code app-id}, {@code app-slug}, {@code app-public-key} (a PEM file; without it a pair is made and the private half
 * written into the folder), {@code webhook-url}, {@code webhook-secret}, {@code limits} ({@code documented} or
 * {@code wide}), {@code slack-token}, {@code slack-rate},
 * {@code model-port}, {@code model-key}, {@code models} (names with commas).
 */
public final class StandInMain {
    private static final Set<String> NAMES = Set.of(
            "folder",
            "github-port",
            "slack-port",
            "app-id",
            "app-slug",
            "app-public-key",
            "webhook-url",
            "webhook-secret",
            "limits",
            "slack-token",
            "slack-rate",
            "model-port",
            "model-key",
            "models");

    private final Map<String, String> given;
    private final Path folder;

    private StandInMain(Map<String, String> given) {
        this.given = given;
        this.folder = Path.of(text("folder", ""));
    }

    public static void main(String[] arguments) throws Exception {
        StandInMain main = new StandInMain(parse(arguments));
        GitHubStandIn github = GitHubStandIn.start(main.gitHub());
        SlackStandIn slack = SlackStandIn.start(main.slack());
        ModelStandIn model = ModelStandIn.start(main.model());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            github.close();
            slack.close();
            model.close();
        }));
        ObjectNode ready = Json.object();
        ready.putObject("github")
                .put("port", github.port())
                .put("url", github.url().toString())
                .put("apiUrl", github.apiUrl().toString())
                .put("graphqlUrl", github.graphqlUrl().toString())
                .put("appId", github.appId())
                .put("privateKeyFile", main.keep(github.privateKey()));
        ready.putObject("slack")
                .put("port", slack.port())
                .put("apiUrl", slack.apiUrl().toString())
                .put("webhookUrl", slack.webhookUrl().toString());
        ready.putObject("model")
                .put("port", model.port())
                .put("baseUrl", model.baseUrl().toString());
        System.out.println(new String(Json.bytes(ready), StandardCharsets.UTF_8));
        Thread.currentThread().join();
    }

    private Options gitHub() throws IOException {
        Options options = Options.defaults()
                .withPort(number("github-port", 0))
                .withFolder(Files.createDirectories(folder).resolve("repositories"))
                .withApp(number("app-id", 4711), text("app-slug", "codeguardian"), publicKey())
                .withLimits(text("limits", "documented").equals("wide") ? Limits.wide() : Limits.documented());
        return given.containsKey("webhook-url")
                ? options.withWebhook(URI.create(text("webhook-url", "")), text("webhook-secret", ""))
                : options;
    }

    private SlackStandIn.Options slack() {
        SlackStandIn.Options usual = SlackStandIn.Options.defaults();
        return usual.withPort(number("slack-port", 0))
                .withToken(text("slack-token", usual.token()))
                .withRate(number("slack-rate", usual.perSecond()));
    }

    private ModelStandIn.Options model() {
        ModelStandIn.Options usual = ModelStandIn.Options.defaults();
        return usual.withPort(number("model-port", 0))
                .withKey(text("model-key", usual.key()))
                .withModels(text("models", String.join(",", usual.models())).split(","));
    }

    private @Nullable String publicKey() throws IOException {
        String file = given.get("app-public-key");
        return file == null ? null : Files.readString(Path.of(file));
    }

    /** Where the App's private key lies, readable by nobody else; empty when it was made elsewhere. */
    private String keep(@Nullable String privateKey) throws IOException {
        if (privateKey == null) {
            return "";
        }
        Path file = folder.resolve("app-private-key.pem");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, privateKey);
        return file.toString();
    }

    private String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    private int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }

    private static Map<String, String> parse(String[] arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : arguments[i];
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("no argument " + name + "; known are " + NAMES);
            }
            given.put(name, arguments[i + 1]);
        }
        if (!given.containsKey("folder") || arguments.length % 2 != 0) {
            throw new IllegalArgumentException("arguments are pairs of --name value, --folder is needed");
        }
        return given;
    }
}
