package io.codeguardian.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.metrics.MeasureFile;
import io.codeguardian.engine.source.Parsed.Reason;
import io.codeguardian.engine.source.Parsed.TextOnly;
import io.codeguardian.language.SourceLanguage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts made to harm a parser: each ends with a tree or a stated reason, soon, and the next text is read as ever. */
@Timeout(120)
class HostileTextTest {
    private static final List<SourceLanguage> NATIVE = Arrays.stream(SourceLanguage.values())
            .filter(language -> Grammars.nativeName(language) != null)
            .toList();

    private static SyntaxWorkers parser;

    @BeforeAll
    static void start() {
        parser = SyntaxWorkers.withDefaults();
    }

    @AfterAll
    static void stop() {
        parser.close();
    }

    private static SourceText text(SourceLanguage language, String text) {
        return new SourceText("hostile", language, text);
    }

    private static Reason refused(SourceLanguage language, String text) {
        Parsed parsed = parser.parse(text(language, text));
        assertThat(parsed).isInstanceOf(TextOnly.class);
        assertThat(((TextOnly) parsed).detail()).isNotBlank();
        return ((TextOnly) parsed).reason();
    }

    @Test
    void guardsRefuseWithoutAskingAWorker() {
        try (SyntaxWorkers idle = SyntaxWorkers.withDefaults()) {
            Map.of(
                            "a".repeat((1 << 20) + 1),
                            Reason.TOO_LARGE,
                            "a\n".repeat(20_001),
                            Reason.TOO_LARGE,
                            "a".repeat(20_001),
                            Reason.MINIFIED,
                            "var a=1;".repeat(150) + "\n" + "var b=2;".repeat(500),
                            Reason.MINIFIED,
                            "(".repeat(501),
                            Reason.TOO_DEEP,
                            "{[(".repeat(200),
                            Reason.TOO_DEEP,
                            "a\0b",
                            Reason.BINARY,
                            "\uFFFD\u0001\u0002\u0003abcdef",
                            Reason.BINARY)
                    .forEach((text, reason) -> {
                        Parsed parsed = idle.parse(text(SourceLanguage.JAVASCRIPT, text));
                        assertThat(parsed).isInstanceOf(TextOnly.class);
                        assertThat(((TextOnly) parsed).reason()).isEqualTo(reason);
                    });
            assertThat(idle.workerPids()).isEmpty();
        }
    }

    @Test
    void guardsLetPassWhatIsJustAllowed() {
        for (String text : List.of(
                "a\n".repeat(20_000),
                "x = \"" + "a".repeat(19_990) + "\"",
                "(".repeat(500) + "1" + ")".repeat(500),
                "()".repeat(5_000))) {
            assertThat(SourceGuards.refuse(text(SourceLanguage.PYTHON, text))).isNull();
        }
    }

    @Test
    void depthWithoutBracketsIsRefusedAfterParsing() {
        assertThat(refused(SourceLanguage.HTML, "<b>\n".repeat(2_500) + "</b>\n".repeat(2_500)))
                .isEqualTo(Reason.TOO_DEEP);
        assertThat(refused(SourceLanguage.JAVASCRIPT, "x = a" + "\n+ a".repeat(5_000)))
                .isEqualTo(Reason.TOO_DEEP);
        assertThat(refused(SourceLanguage.PYTHON, "x = " + "not ".repeat(3_000) + "a"))
                .isEqualTo(Reason.TOO_DEEP);
    }

    /** Nested comments cost this grammar minutes. */
    @Test
    void aTextThatAGrammarChokesOnIsKilledAndNotTriedAgain() {
        String comments = "/*".repeat(9_999);
        long begun = System.nanoTime();
        assertThat(refused(SourceLanguage.SWIFT, comments)).isEqualTo(Reason.TIMED_OUT);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        assertThat(refused(SourceLanguage.SWIFT, comments)).isEqualTo(Reason.QUARANTINED);
    }

    /** Every grammar reads every pattern; nothing takes long, nothing is lost. */
    @Test
    void patternsThatDefeatParsersEndSoon() {
        List<String> patterns = List.of(
                "(".repeat(480),
                "{".repeat(480) + "}".repeat(480),
                "\"".repeat(999),
                "/*".repeat(700),
                "<".repeat(600),
                "\\\n".repeat(1_000),
                "if ".repeat(500),
                "a ? ".repeat(300),
                "<<EOF\n".repeat(400),
                "`${".repeat(450),
                "%w".repeat(1_000),
                "\n".repeat(19_000),
                "\u2028\uFEFF\uD800a\uDFFF".repeat(150),
                "'''\"\"\"".repeat(150));
        List<SourceText> texts = new ArrayList<>();
        for (SourceLanguage language : NATIVE) {
            patterns.forEach(pattern -> texts.add(text(language, pattern)));
        }
        survives(texts, Duration.ofSeconds(60));
    }

    @Test
    void randomTokensEndSoon() {
        Random random = new Random(20_260_101);
        String[] tokens =
                ("if else for while class def fn function { } ( ) [ ] < > ; : , . = == + - * / % & | ! ~ ^ ? @"
                                + " # $ ` ' \" \\ \n \n \t 0 1e9 a b c <<EOF EOF => -> :: #{ ${ $( )) /* */ // -- match case"
                                + " end do begin é 漢 😀")
                        .split(" ");
        List<SourceText> texts = new ArrayList<>();
        for (SourceLanguage language : NATIVE) {
            for (int i = 0; i < 2; i++) {
                StringBuilder text = new StringBuilder();
                while (text.length() < 3_000) {
                    text.append(tokens[random.nextInt(tokens.length)]).append(random.nextInt(4) == 0 ? "\n" : " ");
                }
                texts.add(text(language, text.toString()));
            }
        }
        survives(texts, Duration.ofSeconds(60));
    }

    @Test
    void bytesThatAreNoUtf8BecomeText() {
        byte[] bytes = new byte[4_000];
        new Random(7).nextBytes(bytes);
        SourceText noise = SourceText.decode("noise.java", bytes);
        assertThat(refused(SourceLanguage.JAVA, noise.text())).isEqualTo(Reason.BINARY);
        byte[] latin1 = "class A { String s = \"caf\u00e9\"; }".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(parser.parse(SourceText.decode("A.java", latin1)).syntax()).isPresent();
    }

    private static void survives(List<SourceText> texts, Duration bound) {
        long begun = System.nanoTime();
        for (Parsed parsed : parser.parse(texts)) {
            parsed.syntax()
                    .ifPresent(tree -> assertThat(MeasureFile.of(tree).lines()).isPositive());
            if (parsed instanceof TextOnly(var _, var reason, var _)) {
                assertThat(reason).isNotIn(Reason.UNSUPPORTED, Reason.UNAVAILABLE);
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(bound);
        Parsed next = parser.parse(text(SourceLanguage.JAVA, "class Next {}"));
        assertThat(next.syntax()).isPresent();
    }
}
