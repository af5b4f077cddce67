package io.codeguardian.analysis.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codeguardian.analysis.model.MalformedAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    @Test
    void anEmptyListIsAnAnswer() throws MalformedAnswer {
        assertThat(Answer.read("{\"findings\": []}").findings()).isEmpty();
    }

    @Test
    void wordsAroundTheObjectAreTolerated() throws MalformedAnswer {
        String wrapped = "Here it is:\n```json\n{\"findings\":[{\"file\":\"a\",\"startLine\":1,\"endLine\":2}]}\n```";

        assertThat(Answer.read(wrapped).findings()).singleElement().satisfies(remark -> {
            assertThat(remark.file()).isEqualTo("a");
            assertThat(remark.endLine()).isEqualTo(2);
            assertThat(remark.title()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sorry",
                "null",
                "{}",
                "{\"findings\": null}",
                "{\"findings\": [null]}",
                "{\"findings\": {}}",
                "{\"findings\": [{\"startLine\": \"many\"}]}",
                "{\"findings\": ["
            })
    void anythingElseIsMalformed(String text) {
        assertThatThrownBy(() -> Answer.read(text)).isInstanceOf(MalformedAnswer.class);
    }

    @Test
    void anEndlessAnswerIsMalformed() {
        assertThatThrownBy(() -> Answer.read("{\"findings\": []" + " ".repeat(300_000) + "}"))
                .isInstanceOf(MalformedAnswer.class);
    }
}
