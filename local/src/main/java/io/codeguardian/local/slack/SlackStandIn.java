package io.codeguardian.local.slack;

import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Control;
import io.codeguardian.local.wire.Faults;
import io.codeguardian.local.wire.Journal;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import io.codeguardian.local.wire.StandInClock;
import io.codeguardian.local.wire.StandInServer;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Slack on this machine: {@code chat.postMessage} and incoming webhooks, with their limits and their refusals. */
public final class SlackStandIn implements AutoCloseable {
    private final StandInServer server;
    private final Options options;
    private final Channels channels;
    private final Journal journal = new Journal();
    private final Faults faults = new Faults();
    private final StandInClock clock = new StandInClock();

    /**
     * How the stand-in is to be.
     *
     * @param port 0 for a free one
     * @param token the only bot token that is accepted
     * @param channels those that exist and that the bot is in
     * @param perSecond messages a second and channel
     */
    public record Options(int port, String token, List<String> channels, int perSecond) {
        /** Slack's limit, one channel {@code reviews}. */
        public static Options defaults() {
            return new Options(0, "xoxb-stand-in", List.of("reviews"), 1);
        }

        public Options withPort(int fixed) {
            return new Options(fixed, token, channels, perSecond);
        }

        public Options withToken(String only) {
            return new Options(port, only, channels, perSecond);
        }

        public Options withRate(int messagesPerSecond) {
            return new Options(port, token, channels, messagesPerSecond);
        }

        @Override
        public String toString() {
            return "Options[port=" + port + ", channels=" + channels + "]";
        }
    }

    private SlackStandIn(Options options) {
        this.options = options;
        this.channels = new Channels(options.perSecond());
        options.channels().forEach(channels::create);
        this.server = StandInServer.bind(options.port());
        Control control = Control.over(journal, faults);
        control.on("GET", "messages", _ -> messages());
        control.on(
                "POST",
                "channels",
                call -> Map.of("id", channels.create(call.object().path("name").asText())));
        server.serve(List.of(), this::answer, journal, faults, control);
    }

    /** Starts it; ready when this returns. */
    public static SlackStandIn start(Options options) {
        return new SlackStandIn(options);
    }

    public int port() {
        return server.port();
    }

    /** Root of the Web API methods, as {@code http://localhost:1234/api/}. */
    public URI apiUrl() {
        return URI.create(server.url() + "/api/");
    }

    /** An incoming webhook that works. */
    public URI webhookUrl() {
        return URI.create(server.url() + IncomingWebhook.PATH);
    }

    /** Everything ever posted, oldest first. */
    public List<SlackMessage> messages() {
        return channels.messages();
    }

    public Journal journal() {
        return journal;
    }

    public Faults faults() {
        return faults;
    }

    public StandInClock clock() {
        return clock;
    }

    private Reply answer(Call call) {
        if (call.method().equals("POST") && call.path().equals("/api/chat.postMessage")) {
            return new PostMessage(channels, options.token(), clock).answer(call);
        }
        if (call.method().equals("POST") && call.path().equals("/api/auth.test")) {
            boolean known = ("Bearer " + options.token()).equals(call.header("Authorization"));
            return Reply.json(
                    200,
                    known
                            ? Map.of(
                                    "ok",
                                    true,
                                    "url",
                                    server.url() + "/",
                                    "team",
                                    "stand-in",
                                    "user",
                                    "codeguardian",
                                    "team_id",
                                    "T000000001",
                                    "user_id",
                                    "U000000001",
                                    "bot_id",
                                    "B000000001")
                            : Map.of("ok", false, "error", "invalid_auth"));
        }
        if (call.path().startsWith("/services/")) {
            return new IncomingWebhook(channels, clock).answer(call);
        }
        call.notes().unexpected();
        return call.path().startsWith("/api/")
                ? Reply.json(200, Json.object().put("ok", false).put("error", "unknown_method"))
                : Reply.text(404, "no_service");
    }

    @Override
    public void close() {
        server.close();
    }
}
