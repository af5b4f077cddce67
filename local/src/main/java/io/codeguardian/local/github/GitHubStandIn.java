package io.codeguardian.local.github;

import io.codeguardian.local.github.app.AccessTokens;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.app.Installations;
import io.codeguardian.local.github.app.Registration;
import io.codeguardian.local.github.description.ApiDescription;
import io.codeguardian.local.github.graphql.GraphQlApi;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.rendering.Site;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.github.rest.RestApi;
import io.codeguardian.local.github.webhook.Deliveries;
import io.codeguardian.local.github.webhook.Delivery;
import io.codeguardian.local.github.webhook.Events;
import io.codeguardian.local.github.webhook.Hook;
import io.codeguardian.local.github.webhook.Payloads;
import io.codeguardian.local.wire.Control;
import io.codeguardian.local.wire.Endpoint;
import io.codeguardian.local.wire.Faults;
import io.codeguardian.local.wire.Journal;
import io.codeguardian.local.wire.StandInClock;
import io.codeguardian.local.wire.StandInServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** GitHub on this machine: REST, git over HTTP, webhooks, and a journal of everything that was ever asked of it. */
public final class GitHubStandIn implements AutoCloseable {
    private final StandInServer server;
    private final Options options;
    private @Nullable AppKeys keys;
    private final Registration registration;
    private final Hosting hosting = new Hosting();
    private final Deliveries deliveries;
    private final Journal journal = new Journal();
    private final Faults faults = new Faults();
    private final StandInClock clock = new StandInClock();
    private final Events events;
    private final Activity activity;
    private final Conversation conversation;

    private GitHubStandIn(Options options, StandInServer server, Path folder) {
        this.server = server;
        this.options = options;
        AppIdentity app = new AppIdentity(
                options.appId(),
                options.appSlug(),
                "Iv1." + Long.toHexString(options.appId()),
                () -> keys().publicKey());
        AccessTokens tokens = new AccessTokens(options.tokenLifetime(), options.tokenLength());
        this.registration = new Registration(app, new Installations(), tokens, clock);
        this.deliveries = new Deliveries(
                new Hook(options.webhook(), options.webhookSecret(), Hook.USUAL_EVENTS), options.appId());
        ApiDescription description = ApiDescription.load();
        Rendering rendering = new Rendering(description, Site.at(server.url().toString()));
        Payloads payloads = new Payloads(description, rendering, app);
        this.events = new Events(deliveries, payloads);
        this.activity = new Activity(hosting, registration, events, folder);
        this.conversation = new Conversation(hosting, events, clock);
        Endpoint rest =
                new RestApi(description, rendering, registration, hosting, deliveries, events, options.limits());
        Endpoint git = new GitOverHttp(hosting, registration.authentication());
        Endpoint graphql = new GraphQlApi(hosting, registration);
        Control control = Control.over(journal, faults);
        new GitHubControl(this).register(control);
        server.serve(
                List.of("/api/v3"),
                call -> (GitOverHttp.speaks(call) ? git : GraphQlApi.speaks(call) ? graphql : rest).answer(call),
                journal,
                faults,
                control);
    }

    /** Starts it; ready when this returns. */
    public static GitHubStandIn start(Options options) {
        try {
            Path given = options.folder();
            Path folder = given == null ? Files.createTempDirectory("github-stand-in") : Files.createDirectories(given);
            return new GitHubStandIn(options, StandInServer.bind(options.port()), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.port();
    }

    /** Root of git and of pages, as {@code http://localhost:1234}. */
    public URI url() {
        return server.url();
    }

    /** Root of the REST API; the plain root answers it too. */
    public URI apiUrl() {
        return URI.create(url() + "/api/v3");
    }

    /** As on GitHub Enterprise Server; {@code /graphql} answers too. */
    public URI graphqlUrl() {
        return URI.create(url() + "/api/graphql");
    }

    public long appId() {
        return registration.app().id();
    }

    /** The App's private key in PEM, when the stand-in made the pair. */
    public @Nullable String privateKey() {
        return keys().privatePem();
    }

    /** Made when first asked for: a key pair can take a second, and not every test has an App. */
    private synchronized AppKeys keys() {
        AppKeys present = keys;
        if (present == null) {
            present = AppKeys.of(options.appPublicKey());
            keys = present;
        }
        return present;
    }

    /** What people do: repositories, pull requests, pushes. */
    public Activity activity() {
        return activity;
    }

    /** What people say: comments, replies, resolved threads. */
    public Conversation conversation() {
        return conversation;
    }

    public Hosting hosting() {
        return hosting;
    }

    public Installations installations() {
        return registration.installations();
    }

    public AccessTokens tokens() {
        return registration.tokens();
    }

    public Deliveries deliveries() {
        return deliveries;
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

    /** Sends events to this address from now on; null stops them. */
    public void webhook(@Nullable URI url, String secret) {
        deliveries.hook(new Hook(url, secret, deliveries.hook().events()));
    }

    /** Sends what GitHub sends when a webhook is set up; null when there is none. */
    public @Nullable Delivery ping() {
        return events.ping(appId());
    }

    @Override
    public void close() {
        server.close();
        deliveries.close();
    }
}
