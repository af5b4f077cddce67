package io.codeguardian.gateway.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReducedBodyTest {
    @Test
    void keepsWhatIsUsedAndNothingElse() throws Exception {
        assertThat(
                        reduced(
                                "{\"action\":\"opened\",\"secret\":{\"a\":[{}]},\"installation\":{\"id\":7,\"node_id\":\"x\"}}"))
                .isEqualTo("{\"action\":\"opened\",\"installation\":{\"id\":7}}");
    }

    @Test
    void cutsLongTexts() throws Exception {
        assertThat(reduced("{\"action\":\"" + "x".repeat(5000) + "\"}")).hasSize(1024 + 13);
    }

    @Test
    void cutsLongLists() throws Exception {
        String labels = "{\"name\":\"l\",\"color\":\"f\"},".repeat(500);

        assertThat(reduced("{\"pull_request\":{\"labels\":[" + labels + "{}]}}"))
                .isEqualTo("{\"pull_request\":{\"labels\":["
                        + "{\"name\":\"l\"},".repeat(100).substring(0, 1300 - 1) + "]}}");
    }

    @Test
    void isNotMisledByOtherTypesThanExpected() throws Exception {
        assertThat(reduced("{\"pull_request\":[[{\"id\":1}],3],\"repository\":\"x\",\"sender\":null}"))
                .isEqualTo("{\"pull_request\":[3],\"repository\":\"x\",\"sender\":null}");
    }

    private static String reduced(String body) throws Exception {
        return ReducedBody.of(body.getBytes(UTF_8));
    }
}
