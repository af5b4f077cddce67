package io.codeguardian.local.github;

import io.codeguardian.local.github.app.Account;
import io.codeguardian.local.github.app.Installation;
import io.codeguardian.local.github.app.Registration;
import io.codeguardian.local.github.repository.BareRepository;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.TreeChange;
import io.codeguardian.local.github.webhook.Delivery;
import io.codeguardian.local.github.webhook.Events;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What people do on GitHub. Whatever GitHub would tell the App of, is told before a method returns. */
public final class Activity {
    private static final String DEFAULT_BRANCH = "main";
    private static final String AUTHOR = "octocat";
    /** What an owner grants who follows our guide. */
    private static final Map<String, String> USUAL_PERMISSIONS = Map.of(
            "metadata", "read",
            "contents", "write",
            "pull_requests", "write",
            "checks", "write",
            "issues", "write",
            "security_events", "write");

    private final Hosting hosting;
    private final Registration registration;
    private final Events events;
    private final Path folder;

    Activity(Hosting hosting, Registration registration, Events events, Path folder) {
        this.hosting = hosting;
        this.registration = registration;
        this.events = events;
        this.folder = folder;
    }

    /** An empty repository that the App was given before; no event tells of it. */
    public HostedRepository createRepository(String fullName) {
        HostedRepository repository = createUninstalled(fullName);
        give(repository);
        return repository;
    }

    /** An empty repository that nobody gave to the App. */
    public HostedRepository createUninstalled(String fullName) {
        String[] part = fullName.split("/");
        long id = hosting.nextId();
        try {
            BareRepository git = BareRepository.create(folder.resolve(id + ".git"), DEFAULT_BRANCH);
            HostedRepository repository =
                    new HostedRepository(id, Account.user(part[0]), part[1], DEFAULT_BRANCH, git, now());
            hosting.add(repository);
            return repository;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A repository with the history of one on this machine, whose objects it borrows.
     *
     * @param branches name of each branch here → revision there; {@code main} is the default branch
     */
    public HostedRepository createRepository(String fullName, Path source, Map<String, String> branches) {
        HostedRepository repository = createRepository(fullName);
        try {
            repository.git().borrow(source);
            for (var branch : branches.entrySet()) {
                String commit = BareRepository.at(source).commitOf(branch.getValue());
                repository.git().point("refs/heads/" + branch.getKey(), commit);
            }
            return repository;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renames it; its old name leads to it from now on. */
    public void rename(HostedRepository repository, String newName) {
        hosting.rename(repository, newName);
    }

    /** Gives a repository to the App and tells of it; null when there is no webhook. */
    public @Nullable Delivery install(HostedRepository repository) {
        boolean first = registration.installations().find(repository.owner().login()) == null;
        return events.installed(repository, give(repository), first);
    }

    /** Takes a repository away from the App and tells of it; null when there is no webhook, or nothing to take. */
    public @Nullable Delivery uninstall(HostedRepository repository) {
        Installation installation = registration.installations().find(repository.installation());
        Delivery delivery = installation == null ? null : events.uninstalled(repository, installation);
        repository.uninstall();
        return delivery;
    }

    private Installation give(HostedRepository repository) {
        Installation installation = registration.installations().on(repository.owner(), USUAL_PERMISSIONS, now());
        repository.install(installation.id());
        return installation;
    }

    /** Commits on a branch and answers the commit's id. A new branch begins at the default branch's tip, if any. */
    public String commit(HostedRepository repository, String branch, List<TreeChange> changes) {
        try {
            String parent = tip(repository, branch);
            return repository
                    .git()
                    .commit(
                            branch,
                            parent == null ? tip(repository, DEFAULT_BRANCH) : parent,
                            AUTHOR,
                            "Change " + changes.size() + " paths",
                            now(),
                            changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String tip(HostedRepository repository, String branch) {
        try {
            return repository.git().commitOf("refs/heads/" + branch);
        } catch (IOException _) {
            return null;
        }
    }

    public Happened openPullRequest(PullRequestWish wish) {
        HostedRepository repository = hosting.named(wish.repository());
        String base = Objects.requireNonNullElse(wish.base(), repository.defaultBranch());
        try {
            String head = repository.git().commitOf("refs/heads/" + wish.head());
            int number = repository.nextNumber();
            PullRequest pull = new PullRequest(
                    hosting.nextId(),
                    number,
                    Objects.requireNonNullElse(wish.title(), "Change " + wish.head()),
                    Objects.requireNonNullElse(wish.body(), ""),
                    Account.user(Objects.requireNonNullElse(wish.author(), AUTHOR)),
                    wish.draft(),
                    true,
                    base,
                    repository.git().commitOf("refs/heads/" + base),
                    wish.head(),
                    head,
                    null,
                    List.of(),
                    now(),
                    now());
            repository.git().point("refs/pull/" + number + "/head", head);
            repository.pulls().add(pull);
            return tell("opened", repository, pull);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the head of a pull request to the tip of its branch, as a push does, forced or not. */
    public Happened push(String fullName, int number) {
        HostedRepository repository = hosting.named(fullName);
        PullRequest before = pull(repository, number);
        try {
            String head = repository.git().commitOf("refs/heads/" + before.headRef());
            String base = repository.git().commitOf("refs/heads/" + before.baseRef());
            repository.git().point("refs/pull/" + number + "/head", head);
            return change("synchronize", repository, before, (pull, now) -> pull.withHead(head, base, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits on the pull request's branch and pushes. */
    public Happened push(String fullName, int number, List<TreeChange> changes) {
        HostedRepository repository = hosting.named(fullName);
        commit(repository, pull(repository, number).headRef(), changes);
        return push(fullName, number);
    }

    public Happened close(String fullName, int number) {
        HostedRepository repository = hosting.named(fullName);
        return change("closed", repository, pull(repository, number), (pull, now) -> pull.withOpen(false, now));
    }

    public Happened reopen(String fullName, int number) {
        HostedRepository repository = hosting.named(fullName);
        return change("reopened", repository, pull(repository, number), (pull, now) -> pull.withOpen(true, now));
    }

    public Happened readyForReview(String fullName, int number) {
        HostedRepository repository = hosting.named(fullName);
        return change(
                "ready_for_review", repository, pull(repository, number), (pull, now) -> pull.withDraft(false, now));
    }

    public Happened convertToDraft(String fullName, int number) {
        HostedRepository repository = hosting.named(fullName);
        return change(
                "converted_to_draft", repository, pull(repository, number), (pull, now) -> pull.withDraft(true, now));
    }

    public Happened label(String fullName, int number, String label) {
        HostedRepository repository = hosting.named(fullName);
        return change("labeled", repository, pull(repository, number), (pull, now) -> {
            List<String> labels = new ArrayList<>(pull.labels());
            labels.remove(label);
            labels.add(label);
            return pull.withLabels(labels, now);
        });
    }

    private Happened change(
            String action,
            HostedRepository repository,
            PullRequest pull,
            BiFunction<PullRequest, Instant, PullRequest> change) {
        PullRequest changed =
                Objects.requireNonNull(repository.pulls().change(pull.id(), one -> change.apply(one, now())));
        return tell(action, repository, changed);
    }

    private Happened tell(String action, HostedRepository repository, PullRequest pull) {
        return new Happened(pull, events.pullRequest(action, repository, pull, pull.author()));
    }

    private static PullRequest pull(HostedRepository repository, int number) {
        PullRequest pull = repository.pull(number);
        if (pull == null) {
            throw new IllegalArgumentException("no pull request " + repository.fullName() + "#" + number);
        }
        return pull;
    }

    private Instant now() {
        return registration.clock().instant();
    }
}
