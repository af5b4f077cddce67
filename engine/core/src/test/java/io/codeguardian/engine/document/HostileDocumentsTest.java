package io.codeguardian.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, each reader ends soon, in bounded memory, with items or with a reason. */
class HostileDocumentsTest {
    @FunctionalInterface
    private interface Reader {
        Object read(String text) throws Unreadable;
    }

    private static final List<Reader> READERS = List.of(
            ReadYaml::documents,
            ReadHcl::file,
            ReadHcl::json,
            ReadToml::file,
            ReadXml::file,
            ReadDockerfile::file,
            ReadNginx::file);

    @Test
    void nestingSizeAndRepetitionEnd() {
        List<String> texts = new ArrayList<>();
        for (String piece : List.of(
                "[",
                "{",
                "(",
                "a {",
                "a: {",
                "- ",
                "a:\n ",
                "<a>",
                "<a b='",
                "<!--",
                "\"",
                "'",
                "${",
                "<<E\n",
                "a = <<E\n{}\nE\n",
                "RUN <<A\n",
                "\\\n",
                "a=[",
                "{{",
                "{{a}}",
                "&a [*a]\n",
                "a = jsonencode(",
                "[a.b.c]\n",
                "[[a]]\n",
                "a.b=1\n",
                "/*",
                "#",
                "\t",
                "\u0085",
                "\uD800",
                "\0")) {
            texts.add(piece.repeat(Math.min(60_000, 200_000 / piece.length())));
        }
        texts.add("a".repeat(3 << 20));
        texts.add(laughs());
        for (String text : texts) {
            for (Reader reader : READERS) {
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(15), () -> attempt(reader, text));
            }
        }
    }

    @Test
    void randomPiecesOfSyntaxEnd() {
        Random random = new Random(7);
        String[] pieces = {
            "a",
            " ",
            "\n",
            "  ",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "=",
            ":",
            "- ",
            "#",
            "${",
            "{{",
            "}}",
            "<",
            ">",
            "/",
            "\\",
            ";",
            "<<X\n",
            "X\n",
            "&b",
            "*b",
            "!t",
            "|",
            ">",
            "FROM x\n",
            "RUN y\n",
            ",",
            "'''",
            "\"\"\"",
            "\uE000",
            "é",
            "😀"
        };
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < 3000; round++) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(60); i >= 0; i--) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                for (Reader reader : READERS) {
                    attempt(reader, text.toString());
                }
            }
        });
    }

    /** Places count as in the file, whatever stands before them. */
    @Test
    void placesAreOffsetsOfTheText() throws Unreadable {
        String yaml = "# 😀\u2028\na: 1\nb:\n  - {c: two}\n";
        Item c = Objects.requireNonNull(ReadYaml.documents(yaml).getFirst().first("b.c"));
        assertThat(yaml.substring(c.start(), c.end())).isEqualTo("c: two");
        String hcl = "/* é */ a \"b\" {\n  c = [\"d\", e.f]\n}\n";
        Item list = Objects.requireNonNull(ReadHcl.file(hcl).first("a.c"));
        assertThat(hcl.substring(list.start(), list.end())).isEqualTo("c = [\"d\", e.f]");
        assertThat(list.children()).extracting(Item::fixed).containsExactly(true, false);
    }

    private static void attempt(Reader reader, String text) {
        try {
            assertThat(reader.read(text)).isNotNull();
        } catch (Unreadable e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            text.append("a").append(i).append(": &a").append(i).append(" [");
            text.append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
        }
        return text.toString();
    }
}
