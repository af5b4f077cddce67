package io.codeguardian.output.check;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.github.CheckRunChange;
import io.codeguardian.output.gate.OutputSettings;
import io.codeguardian.output.github.PullRequestSite;
import io.codeguardian.output.ledger.Ledger;
import io.codeguardian.output.ledger.Sent;
import io.codeguardian.output.ledger.Target;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The check run of a review, from queued to concluded. */
@ApplicationScoped
public class CheckRuns {
    /** GitHub takes this many annotations in a request and appends those of the next. */
    private static final int ANNOTATIONS = 50;

    private final Ledger ledger;
    private final OutputSettings settings;

    @Inject
    CheckRuns(Ledger ledger, OutputSettings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    public Uni<Sent> queue(PullRequestSite site, ReviewRef review) {
        return ledger.once(
                target(review, "check-run"),
                () -> site.findCheckRun(settings.checkName()),
                () -> site.createCheckRun(settings.checkName()));
    }

    public Uni<Sent> progress(PullRequestSite site, ReviewRef review) {
        CheckRunChange running =
                new CheckRunChange(null, null, null, null, "in_progress", Instant.now(), null, null, null);
        return queue(site, review)
                .chain(run ->
                        ledger.repeatable(target(review, "check-progress"), () -> site.updateCheckRun(run, running)));
    }

    /** The first request concludes; annotations beyond its limit are appended by more. */
    public Uni<Sent> conclude(PullRequestSite site, ReviewRef review, CheckText text) {
        return queue(site, review).chain(run -> {
            Uni<Sent> written = part(site, review, run, text, 0);
            for (int from = ANNOTATIONS; from < text.annotations().size(); from += ANNOTATIONS) {
                int next = from;
                written = written.chain(() -> part(site, review, run, text, next));
            }
            return written;
        });
    }

    /** Annotations add up, so a lost answer is looked into by their number. */
    private Uni<Sent> part(PullRequestSite site, ReviewRef review, Sent run, CheckText text, int from) {
        int annotated = Math.min(from + ANNOTATIONS, text.annotations().size());
        Target target = target(review, from == 0 ? "check-conclusion" : "check-annotations-" + from);
        Supplier<Uni<Sent>> update = () -> site.updateCheckRun(run, change(text, from));
        return annotated == from
                ? ledger.repeatable(target, update)
                : ledger.once(target, () -> site.findConcluded(settings.checkName(), annotated), update);
    }

    /** Of a review that ends unsaid: where no run was shown there is nothing to conclude. */
    public Uni<Sent> concludeIfShown(PullRequestSite site, ReviewRef review, CheckText text) {
        return ledger.isBegun(target(review, "check-run"))
                .chain(shown ->
                        shown ? conclude(site, review, text) : Uni.createFrom().item(Sent.NOTHING));
    }

    /** Says that nothing came in time; a conclusion that still comes replaces it. */
    public Uni<Sent> concludeForNow(PullRequestSite site, ReviewRef review, CheckText text) {
        return queue(site, review).chain(run -> site.updateCheckRun(run, change(text, 0)));
    }

    private static CheckRunChange change(CheckText text, int from) {
        List<CheckRunChange.Annotation> annotations = text.annotations().stream()
                .skip(from)
                .limit(ANNOTATIONS)
                .map(CheckRuns::annotation)
                .toList();
        return new CheckRunChange(
                null,
                null,
                null,
                null,
                "completed",
                null,
                text.conclusion().wireName(),
                Instant.now(),
                new CheckRunChange.Output(text.title(), text.summary(), null, annotations));
    }

    private static CheckRunChange.Annotation annotation(CheckText.Annotation a) {
        return new CheckRunChange.Annotation(a.path(), a.first(), a.last(), a.level(), a.message(), a.title(), null);
    }

    private static Target target(ReviewRef review, String name) {
        return new Target(review, "github", name, PullRequestSite::refused);
    }
}
