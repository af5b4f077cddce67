package io.codeguardian.local.github;

import io.codeguardian.local.github.app.AccessToken;
import io.codeguardian.local.github.app.Authentication;
import io.codeguardian.local.github.app.Caller;
import io.codeguardian.local.github.app.Refused;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Endpoint;
import io.codeguardian.local.wire.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading by git over smart HTTP (git-scm.com/docs/http-protocol), for tokens with contents:read. */
final class GitOverHttp implements Endpoint {
    private static final String SERVICE = "git-upload-pack";

    private final Hosting hosting;
    private final Authentication authentication;

    GitOverHttp(Hosting hosting, Authentication authentication) {
        this.hosting = hosting;
        this.authentication = authentication;
    }

    static boolean speaks(Call call) {
        return call.path().endsWith("/info/refs")
                || call.path().endsWith("/git-upload-pack")
                || call.path().endsWith("/git-receive-pack");
    }

    @Override
    public Reply answer(Call call) throws IOException {
        Caller caller;
        try {
            caller = authentication.caller(call.header("Authorization"));
        } catch (Refused e) {
            return unauthorized(
                    "Invalid username or token. Password authentication is not supported for Git operations.");
        }
        call.notes().actor(caller.name());
        AccessToken token = caller.token();
        if (token == null) {
            return unauthorized("Repository not found.");
        }
        HostedRepository repository = repository(call.path());
        if (repository == null
                || repository.installation() != token.installation()
                || !token.reaches(repository.id())) {
            return Reply.text(404, "Repository not found.");
        }
        if (!token.allows(List.of("contents:read"))) {
            return Reply.text(403, "Read access to repository not granted.");
        }
        return spoken(call, repository);
    }

    private static Reply unauthorized(String message) {
        return Reply.text(401, message).with("WWW-Authenticate", "Basic realm=\"GitHub\"");
    }

    private @Nullable HostedRepository repository(String path) {
        String[] segment = path.split("/");
        if (segment.length < 4) {
            return null;
        }
        String name = segment[2].endsWith(".git") ? segment[2].substring(0, segment[2].length() - 4) : segment[2];
        return hosting.find(segment[1], name);
    }

    private static Reply spoken(Call call, HostedRepository repository) {
        String protocol = call.header("Git-Protocol");
        if (call.path().endsWith("/git-upload-pack") && call.method().equals("POST")) {
            return streamed(
                    "application/x-git-upload-pack-result",
                    out -> repository.git().uploadPack(protocol, false, new ByteArrayInputStream(call.body()), out));
        }
        if (call.path().endsWith("/info/refs") && SERVICE.equals(call.query("service"))) {
            return streamed("application/x-git-upload-pack-advertisement", out -> {
                announce(protocol, out);
                repository.git().uploadPack(protocol, true, new ByteArrayInputStream(new byte[0]), out);
            });
        }
        return Reply.text(403, "Write access to repository not granted.");
    }

    /** Protocol version 2 leaves the announcement out. */
    private static void announce(@Nullable String protocol, OutputStream out) throws IOException {
        if (protocol == null || !protocol.contains("version=2")) {
            String line = "# service=" + SERVICE + "\n";
            out.write("%04x%s0000".formatted(line.length() + 4, line).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static Reply streamed(String type, Reply.Streamed body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", type);
        headers.put("Cache-Control", "no-cache, max-age=0, must-revalidate");
        return new Reply(200, headers, body);
    }
}
