package io.codeguardian.output.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewPublished;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.output.slack.NoticeRow.State;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Messages that are due; what goes wrong with them holds up nothing else. */
@ApplicationScoped
public class Notices {
    /** Longer than a message takes with its lease, so that no two replicas have one. */
    private static final String CLAIM = """
            update notice set due_at = now() + interval '3 minutes', attempts = attempts + 1
            where review_id in (select review_id from notice where state = 'DUE' and due_at <= now()
                order by due_at limit 10 for update skip locked)
            returning review_id""";

    private static final String PUT = """
            insert into notice (review_id, channel, ref, body, state) values (:id, 'slack', :ref, :body, 'DUE')
            on conflict (review_id) do nothing""";

    private final SlackApi slack;
    private final ObjectMapper json;

    @Inject
    Notices(SlackApi slack, ObjectMapper json) {
        this.slack = slack;
        this.json = json;
    }

    /** A message to be sent; {@code attempts} counts this one. */
    record Due(ReviewRef review, String body, int attempts) {}

    /** Without a destination nothing is due. */
    public Uni<Void> announce(ReviewComposed review, ReviewPublished published) {
        if (!slack.configured()) {
            return Uni.createFrom().voidItem();
        }
        String body = SlackText.of(review, published).toString();
        return Panache.withTransaction(() -> Panache.getSession()
                        .chain(s -> s.createNativeQuery(PUT)
                                .setParameter("id", review.review().reviewId())
                                .setParameter("ref", write(review.review()))
                                .setParameter("body", body)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    Uni<List<Due>> claim() {
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(s -> s.createNativeQuery(CLAIM, String.class).getResultList())
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(List.<NoticeRow>of())
                        : NoticeRow.<NoticeRow>list("reviewId in ?1", ids))
                .map(rows -> rows.stream()
                        .map(r -> new Due(read(r.ref), r.body, r.attempts))
                        .toList()));
    }

    Uni<Void> sent(Due due) {
        return change(due, State.SENT, Duration.ZERO, "");
    }

    Uni<Void> later(Due due, Duration wait, String why) {
        return change(due, State.DUE, wait, why);
    }

    Uni<Void> givenUp(Due due, String why) {
        return change(due, State.GIVEN_UP, Duration.ZERO, why);
    }

    private static Uni<Void> change(Due due, State state, Duration wait, String detail) {
        return Panache.withTransaction(() -> NoticeRow.<NoticeRow>findById(
                                due.review().reviewId())
                        .invoke(row -> {
                            row.state = state;
                            row.dueAt = Instant.now().plus(wait);
                            row.detail = detail;
                        }))
                .replaceWithVoid();
    }

    private String write(ReviewRef review) {
        try {
            return json.writeValueAsString(review);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ReviewRef read(String ref) {
        try {
            return json.readValue(ref, ReviewRef.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
