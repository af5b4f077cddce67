package io.codeguardian.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;

import io.codeguardian.events.Event;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.language.Category;
import io.codeguardian.local.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(Callers.class)
class ReadModelTest {
    private Topics topics;
    private final Story story = new Story();

    @BeforeEach
    void connect() {
        topics = new Topics();
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void showsAReviewFromItsPlanToItsPublication() throws Exception {
        topics.send(story.planned());
        Api.awaitState(story.id(), "planned");
        topics.send(story.analyzed("u1", Category.SECURITY));
        JsonPath analyzing = Api.awaitState(story.id(), "analyzing");
        topics.send(story.composed());
        Api.awaitState(story.id(), "composed");
        topics.send(story.published());
        JsonPath published = Api.awaitState(story.id(), "published");

        assertThat(analyzing.getInt("progress.done")).isEqualTo(1);
        assertThat(analyzing.getInt("progress.expected")).isEqualTo(4);
        assertThat(published.getDouble("score")).isEqualTo(41.5);
        assertThat(published.getBoolean("gate.passed")).isFalse();
        assertThat(published.getInt("findings.critical")).isEqualTo(1);
        assertThat(published.getInt("findings.low")).isEqualTo(7);
        assertThat(published.getString("publication.checkConclusion")).isEqualTo("failure");
        assertThat(published.getString("report.leftOut[0].path")).isEqualTo("logo.png");
        assertThat(published.getMap("times").keySet().toString())
                .isEqualTo("[requested, planned, analyzing, composed, published]");
    }

    @Test
    void isFoundByItsRequestToo() throws Exception {
        topics.send(story.planned());
        Api.awaitState(story.id(), "planned");

        assertThat(Api.get("/v1/reviews/" + story.requestId).getString("id")).isEqualTo(story.id());
    }

    @Test
    void endsTheSameInWhateverOrderAndHoweverOften() throws Exception {
        List<Event> events = new ArrayList<>(story.whole());
        events.add(story.superseded());
        events.addAll(List.copyOf(events));
        Collections.shuffle(events, new Random(42));
        for (Event event : events) {
            topics.send(event);
        }

        JsonPath review = Api.await(
                "/v1/reviews/" + story.id(),
                read -> "published".equals(read.getString("state"))
                        && read.getInt("progress.done") == 4
                        && read.get("supersededBy") != null
                        && read.get("score") != null);
        assertThat(review.getInt("progress.expected")).isEqualTo(4);
        assertThat(Api.get("/v1/reviews/" + story.id() + "/findings?limit=200").getList("items"))
                .hasSize(11);
    }

    @Test
    void showsASupersededReview() throws Exception {
        topics.send(story.planned());
        topics.send(story.superseded());

        assertThat(Api.awaitState(story.id(), "superseded").getString("supersededBy"))
                .isEqualTo("c".repeat(40));
    }

    @Test
    void showsWhyAReviewFailed() throws Exception {
        topics.send(story.failed());

        JsonPath failed = Api.awaitState(story.requestId, "failed");
        assertThat(failed.getString("reason")).isEqualTo("fetch");
        assertThat(failed.getString("detail")).isEqualTo("the head is gone");
    }

    @Test
    void showsASkippedRequestThatNeverBecameAReview() throws Exception {
        topics.send(story.skipped("not-installed", null));

        JsonPath skipped = Api.awaitState(story.requestId, "skipped");
        assertThat(skipped.getString("reason")).isEqualTo("not-installed");
        assertThat(Api.get("/v1/reviews?repository=" + story.repository).getList("items.state"))
                .isEqualTo(List.of("skipped"));
    }

    @Test
    void keepsARunningReviewWhenADuplicateOfItIsSkipped() throws Exception {
        topics.send(story.planned());
        Api.awaitState(story.id(), "planned");
        topics.send(story.skipped("duplicate", story.review));
        Api.await("/v1/reviews/" + story.id(), review -> review.get("times.skipped") != null);

        assertThat(Api.get("/v1/reviews/" + story.id()).getString("state")).isEqualTo("planned");
    }

    @Test
    void filtersFindings() throws Exception {
        topics.send(story.composed());
        Api.awaitState(story.id(), "composed");
        String findings = "/v1/reviews/" + story.id() + "/findings";

        assertThat(rules(findings + "?severity=critical&severity=high&status=new"))
                .containsExactly("java/rule-0", "java/rule-1");
        assertThat(rules(findings + "?category=logic")).containsExactly("java/rule-1", "java/rule-2");
        assertThat(rules(findings + "?path=src/")).containsExactly("java/rule-0", "java/rule-1", "java/rule-99");
        assertThat(rules(findings + "?path=src/A.java")).containsExactly("java/rule-0");
        assertThat(rules(findings + "?path=src")).isEmpty();
        assertThat(rules(findings + "?status=fixed")).containsExactly("java/rule-99");
    }

    @Test
    void pagesThroughFindingsInTheOrderOfTheReview() throws Exception {
        topics.send(story.composed());
        Api.awaitState(story.id(), "composed");
        String findings = "/v1/reviews/" + story.id() + "/findings?limit=4";

        JsonPath first = Api.get(findings);
        JsonPath second = Api.get(findings + "&cursor=" + first.getString("next"));
        JsonPath third = Api.get(findings + "&cursor=" + second.getString("next"));

        List<String> rules = new ArrayList<>(first.getList("items.finding.ruleId", String.class));
        rules.addAll(second.getList("items.finding.ruleId", String.class));
        rules.addAll(third.getList("items.finding.ruleId", String.class));
        assertThat(rules).hasSize(11).isEqualTo(rules(findings.replace("limit=4", "limit=200")));
        assertThat(third.getString("next")).isNull();
    }

    @Test
    void keepsACursorsPlaceWhileTheListGrows() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(skippedRequest());
        }
        String list = "/v1/reviews?repository=" + story.repository + "&pullRequest=7&limit=2";
        JsonPath first = Api.get(list);
        ids.add(skippedRequest());
        JsonPath second = Api.get(list + "&cursor=" + first.getString("next"));

        assertThat(first.getList("items.id")).containsExactly(ids.get(2), ids.get(1));
        assertThat(second.getList("items.id")).containsExactly(ids.get(0));
        assertThat(Api.get(list + "&state=planned").getList("items")).isEmpty();
    }

    @Test
    void givesTheFindingsAsSarifWithoutTheFixedOnes() throws Exception {
        topics.send(story.composed());
        Api.awaitState(story.id(), "composed");

        JsonPath sarif = Api.caller()
                .get("/v1/reviews/" + story.id() + "/sarif")
                .then()
                .statusCode(200)
                .contentType("application/sarif+json")
                .extract()
                .jsonPath();
        assertThat(sarif.getString("version")).isEqualTo("2.1.0");
        assertThat(sarif.getList("runs[0].results")).hasSize(10);
    }

    @Test
    void answersUnchangedContentWithItsTagAlone() throws Exception {
        topics.send(story.planned());
        Api.awaitState(story.id(), "planned");
        String tag = Api.caller().get("/v1/reviews/" + story.id()).header("ETag");

        Api.caller()
                .header("If-None-Match", tag)
                .get("/v1/reviews/" + story.id())
                .then()
                .statusCode(304)
                .body(emptyString());
        topics.send(story.superseded());
        Api.awaitState(story.id(), "superseded");
        Api.caller()
                .header("If-None-Match", tag)
                .get("/v1/reviews/" + story.id())
                .then()
                .statusCode(200);
    }

    @Test
    void balancesTheLedger() throws Exception {
        JsonPath before = Api.get("/v1/ledger");
        for (Event event : story.whole()) {
            topics.send(event);
        }
        Api.awaitState(story.id(), "published");
        JsonPath after = Api.get("/v1/ledger");

        assertThat(after.getInt("accepted")).isEqualTo(before.getInt("accepted") + 1);
        assertThat(after.getInt("published")).isEqualTo(before.getInt("published") + 1);
        assertThat(after.getInt("published")
                        + after.getInt("superseded")
                        + after.getInt("skipped")
                        + after.getInt("failed")
                        + after.getInt("active"))
                .isEqualTo(after.getInt("accepted"));
    }

    @Test
    void tellsInTheLedgerWhatWasPublishedInPartOnly() throws Exception {
        int before = Api.get("/v1/ledger").getInt("degraded");
        topics.send(story.planned());
        topics.send(story.composed());
        topics.send(story.publishedInPart("inline comments stand in the summary only: 403"));
        JsonPath published = Api.awaitState(story.id(), "published");

        assertThat(published.getList("publication.degraded")).hasSize(1);
        assertThat(Api.get("/v1/ledger").getInt("degraded")).isEqualTo(before + 1);
    }

    @Test
    void countsEachReviewOnceInItsMetrics() throws Exception {
        double published = metric("codeguardian_review_duration_seconds_count");
        double critical = metric("codeguardian_findings_total{category=\"security\",severity=\"critical\"");
        for (int repeat = 0; repeat < 3; repeat++) {
            topics.send(story.composed());
            topics.send(story.published());
        }
        topics.send(story.planned());
        Api.await("/v1/reviews/" + story.id(), review -> review.getMap("times").size() == 4);

        assertThat(metric("codeguardian_review_duration_seconds_count")).isEqualTo(published + 1);
        assertThat(metric("codeguardian_findings_total{category=\"security\",severity=\"critical\""))
                .isEqualTo(critical + 1);
        assertThat(metric("codeguardian_active_reviews")).isNotNegative();
    }

    private String skippedRequest() throws Exception {
        Story other = new Story();
        var skipped = new ReviewSkipped(
                null, other.requestId, "default", null, story.repository, 7, "draft", "a draft", Story.START);
        topics.send(skipped);
        Api.awaitState(other.requestId, "skipped");
        return other.requestId;
    }

    private static List<String> rules(String path) {
        return Api.get(path).getList("items.finding.ruleId", String.class);
    }

    private static double metric(String name) {
        return given().accept("text/plain")
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findAny()
                .orElse(0);
    }
}
