package io.codeguardian.syntax.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.syntax.protocol.Frames;
import io.codeguardian.syntax.protocol.ParseReply;
import io.codeguardian.syntax.protocol.ParseRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The worker as a process of its own, spoken to as the engine does. */
@Timeout(60)
class SyntaxWorkerTest {
    @TempDir
    private Path natives;

    private Process start(int limitMillis) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dcodeguardian.syntax.natives=" + natives,
                        "-Dcodeguardian.syntax.limit-ms=" + limitMillis,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SyntaxWorker.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void send(Process worker, ParseRequest.Text... texts) throws IOException {
        Frames.write(worker.getOutputStream(), new ParseRequest(List.of(texts)).encode());
    }

    @Test
    void answersEachTextInOrderAndEndsWithItsInput() throws Exception {
        Process worker = start(10_000);
        Frames.awaitGreeting(worker.getInputStream());
        ParseRequest.Text java = ParseRequest.Text.of("java", "class 漢 {}");
        send(worker, java, ParseRequest.Text.of("../../etc/passwd", "x"), java);
        var first = (ParseReply.Parsed) receive(worker, java, null);
        assertThat(Objects.requireNonNull(first.table()).kinds()).contains("class_declaration", "ERROR");
        assertThat(first.tree().ends()[0]).isEqualTo(10);
        assertThat(receive(worker, java, null)).isInstanceOf(ParseReply.Refused.class);
        var third = (ParseReply.Parsed) receive(worker, java, first);
        assertThat(third.table()).as("told once").isNull();
        assertThat(third.tree()).usingRecursiveComparison().isEqualTo(first.tree());
        worker.getOutputStream().close();
        assertThat(worker.waitFor()).isZero();
    }

    private static ParseReply receive(Process worker, ParseRequest.Text text, ParseReply.@Nullable Parsed before)
            throws IOException {
        var frame = Objects.requireNonNull(Frames.read(worker.getInputStream()));
        return ParseReply.decode(frame, text.length(), before == null ? null : before.table());
    }

    /** Its supervisor may have been killed; nobody else would end it. */
    @Test
    void endsItselfWhenAParseDoesNotEnd() throws Exception {
        Process worker = start(500);
        Frames.awaitGreeting(worker.getInputStream());
        send(worker, ParseRequest.Text.of("swift", "/*".repeat(40_000)));
        assertThat(worker.waitFor(Duration.ofSeconds(30))).isTrue();
        assertThat(worker.exitValue()).isEqualTo(124);
    }
}
