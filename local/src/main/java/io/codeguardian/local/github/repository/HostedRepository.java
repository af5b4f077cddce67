package io.codeguardian.local.github.repository;

import io.codeguardian.local.github.app.Account;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A repository with all that was written on its pull requests. */
public final class HostedRepository {
    private final long id;
    private final Account owner;
    private volatile String name;
    private final String defaultBranch;
    private final BareRepository git;
    private final Instant createdAt;
    private volatile long installation;

    private final Shelf<PullRequest> pulls = new Shelf<>();
    private final Shelf<Review> reviews = new Shelf<>();
    private final Shelf<ReviewComment> reviewComments = new Shelf<>();
    private final Shelf<IssueComment> issueComments = new Shelf<>();
    private final Shelf<CheckRun> checkRuns = new Shelf<>();
    private final ReviewThreads threads = new ReviewThreads();
    private final Minimized minimized = new Minimized();
    private final AtomicInteger numbers = new AtomicInteger();

    public HostedRepository(
            long id, Account owner, String name, String defaultBranch, BareRepository git, Instant createdAt) {
        this.id = id;
        this.owner = owner;
        this.name = name;
        this.defaultBranch = defaultBranch;
        this.git = git;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public Account owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    public String fullName() {
        return owner.login() + "/" + name;
    }

    public String defaultBranch() {
        return defaultBranch;
    }

    public BareRepository git() {
        return git;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The installation of the App that has this repository; 0 when none has. */
    public long installation() {
        return installation;
    }

    public boolean installed() {
        return installation != 0;
    }

    public void install(long byInstallation) {
        installation = byInstallation;
    }

    public void uninstall() {
        installation = 0;
    }

    public Shelf<PullRequest> pulls() {
        return pulls;
    }

    /** A number that no pull request had before. */
    public int nextNumber() {
        return numbers.incrementAndGet();
    }

    public @Nullable PullRequest pull(int number) {
        return pulls.all().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElse(null);
    }

    public ChangeSet changes(PullRequest pull) throws IOException {
        return git.changes(pull.baseSha(), pull.headSha());
    }

    public Shelf<Review> reviews() {
        return reviews;
    }

    public Shelf<ReviewComment> reviewComments() {
        return reviewComments;
    }

    public Shelf<IssueComment> issueComments() {
        return issueComments;
    }

    public Shelf<CheckRun> checkRuns() {
        return checkRuns;
    }

    public ReviewThreads threads() {
        return threads;
    }

    public Minimized minimized() {
        return minimized;
    }

    /** The comments that began the threads of a pull request. */
    public List<ReviewComment> threadsOf(int pull) {
        return reviewComments.all().stream()
                .filter(one -> one.pull() == pull && one.inReplyTo() == null)
                .toList();
    }
}
