package io.codeguardian.ingestion.planning;

import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.events.PlannedUnit;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewScope;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.github.Access;
import io.codeguardian.github.GitHub;
import io.codeguardian.ingestion.change.Change;
import io.codeguardian.ingestion.change.ChangeReader;
import io.codeguardian.ingestion.git.Mirror;
import io.codeguardian.ingestion.git.Mirrors;
import io.codeguardian.ingestion.git.Remote;
import io.codeguardian.ingestion.git.RemotePolicy;
import io.codeguardian.ingestion.review.Covered;
import io.codeguardian.ingestion.review.Job;
import io.codeguardian.ingestion.review.Plans;
import io.codeguardian.ingestion.review.Published;
import io.codeguardian.ingestion.review.StoredJson;
import io.codeguardian.ingestion.unit.Grouping;
import io.codeguardian.ingestion.unit.UnitWriter;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a plan: fetch, settings, change, units. Blocks for as long as git takes. */
@ApplicationScoped
class Planner {
    private static final Duration TOKEN_PATIENCE = Duration.ofMinutes(2);

    private final GitHub github;
    private final RemotePolicy policy;
    private final Mirrors mirrors;
    private final BaseSettings baseSettings;
    private final ChangeReader changes;
    private final UnitWriter units;
    private final Plans plans;
    private final StoredJson json;
    private final PlanningSettings settings;

    @Inject
    Planner(
            GitHub github,
            RemotePolicy policy,
            Mirrors mirrors,
            BaseSettings baseSettings,
            ChangeReader changes,
            UnitWriter units,
            Plans plans,
            StoredJson json,
            PlanningSettings settings) {
        this.github = github;
        this.policy = policy;
        this.mirrors = mirrors;
        this.baseSettings = baseSettings;
        this.changes = changes;
        this.units = units;
        this.plans = plans;
        this.json = json;
        this.settings = settings;
    }

    Planned plan(Job job) {
        ReviewRef review = job.review();
        long installation = Optional.ofNullable(review.installationId()).orElseThrow();
        String token = github.repository(installation, review.repository(), Access.READ)
                .token()
                .await()
                .atMost(TOKEN_PATIENCE)
                .token();
        Remote remote = policy.check(job.cloneUrl(), token);
        return mirrors.use(review.repositoryId(), review.headSha(), remote, mirror -> plan(job, mirror));
    }

    private Planned plan(Job job, Mirror mirror) {
        ReviewRef review = job.review();
        String baseTip = mirror.fetchTips(review.pullRequest(), job.baseRef(), review.headSha());
        BaseSettings.Read read = baseSettings.read(mirror, baseTip);
        Optional<SkipPolicy.Skip> skip = SkipPolicy.judge(job, read.settings());
        if (skip.isPresent()) {
            return new Planned(skipped(job, skip.get()), null, List.of());
        }
        String mergeBase = mirror.mergeBase(review.pullRequest(), baseTip, review.headSha());
        Change change = job.scope() == ReviewScope.FULL
                ? changes.readAll(mirror, mergeBase, review.headSha(), read.settings())
                : changes.read(mirror, mergeBase, review.headSha(), read.settings());
        Optional<Published> previous = previous(job, mirror, read.settings());
        return assemble(job, mirror, read, mergeBase, change, previous);
    }

    /** The published review to build on, when its head is part of this one's history. */
    private Optional<Published> previous(Job job, Mirror mirror, ReviewSettings reviewSettings) {
        if (!reviewSettings.incremental() || job.scope() == ReviewScope.FULL) {
            return Optional.empty();
        }
        return Awaiting.database(() -> plans.lastPublished(job.review()))
                .filter(p -> !p.headSha().equals(job.review().headSha()))
                .filter(p -> mirror.isAncestor(p.headSha(), job.review().headSha()));
    }

    private Planned assemble(
            Job job,
            Mirror mirror,
            BaseSettings.Read read,
            String mergeBase,
            Change change,
            Optional<Published> previous) {
        Map<String, String> known = previous.map(p -> p.covered().blobs()).orElse(Map.of());
        List<Change.Readable> toRead = change.readable().stream()
                .filter(f -> !f.blob().equals(known.get(f.path())))
                .toList();
        Instant now = Instant.now();
        List<PlannedUnit> planned = new ArrayList<>();
        List<byte[]> bodies = new ArrayList<>();
        for (List<Change.Readable> group : Grouping.group(toRead)) {
            String unitId = "u%04d".formatted(planned.size() + 1);
            List<SourceFile> files = units.files(mirror.objects(), group);
            planned.add(
                    new PlannedUnit(unitId, files.stream().map(SourceFile::path).toList()));
            bodies.add(json.zip(new AnalysisRequested(
                    job.review(), unitId, job.facts(), files, read.settings().categories(), read.settings(), now)));
        }
        ReviewPlanned plan = new ReviewPlanned(
                job.review(),
                job.requestId(),
                job.facts(),
                job.scope(),
                mergeBase,
                previous.map(Published::headSha).orElse(null),
                change.files(),
                change.leftOut(),
                planned,
                read.settings().categories(),
                read.settings(),
                read.sha(),
                read.problems(),
                job.requestedAt(),
                now,
                now.plus(settings.reviewDeadline()));
        return new Planned(plan, covered(change), bodies);
    }

    private static Covered covered(Change change) {
        Map<String, String> blobs = new HashMap<>();
        change.readable().forEach(f -> blobs.put(f.path(), f.blob()));
        return new Covered(blobs);
    }

    private static ReviewSkipped skipped(Job job, SkipPolicy.Skip skip) {
        ReviewRef review = job.review();
        return new ReviewSkipped(
                review,
                job.requestId(),
                review.tenant(),
                review.repositoryId(),
                review.repository(),
                review.pullRequest(),
                skip.reason(),
                skip.detail(),
                Instant.now());
    }
}
