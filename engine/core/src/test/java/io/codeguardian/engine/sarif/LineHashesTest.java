package io.codeguardian.engine.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The values are those GitHub publishes in {@code src/fingerprints.test.ts} of github/codeql-action. */
class LineHashesTest {
    @Test
    void anEmptyFileHasOneLine() {
        assertHashes("", List.of("c129715d7a2bc9a3:1"));
    }

    @Test
    void blanksDoNotCount() {
        assertHashes(
                " a\nb\n  \t\tc\n d",
                List.of("271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"));
    }

    @Test
    void everyKindOfLineBreakCountsTheSame() {
        List<String> hashes = List.of(
                "e9496ae3ebfced30:1",
                "fb7c023a8b9ccb3f:1",
                "ce8ba1a563dcdaca:1",
                "e20e36e16fcb0cc8:1",
                "b3edc88f2938467e:1",
                "c8e28b0b4002a3a0:1",
                "c129715d7a2bc9a3:1");
        String text = " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n";
        assertHashes(text, hashes);
        assertHashes(text.replace("\n", "\r"), hashes);
        assertHashes(text.replace("\n", "\r\n"), hashes);
    }

    private static void assertHashes(String content, List<String> expected) {
        LineHashes hashes = new LineHashes(content);
        for (int line = 1; line <= expected.size(); line++) {
            assertThat(hashes.of(line)).as("line " + line).isEqualTo(expected.get(line - 1));
        }
        assertThat(hashes.of(expected.size() + 1)).isNull();
    }
}
