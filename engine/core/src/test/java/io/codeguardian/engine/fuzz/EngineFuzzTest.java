package io.codeguardian.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.Engine;
import io.codeguardian.engine.EngineReport;
import io.codeguardian.engine.source.Languages;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A few hundred damaged samples; {@code tests/fuzz/run MINUTES} goes on with new ones, and keeps what broke something in {@code target/fuzz}. */
class EngineFuzzTest {
    private static final Path SAMPLES = Path.of("src/test/resources");
    private static final Path BROKEN = Path.of("target/fuzz");
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final int FEW = 250;
    private static final long SEED = 20_261_120;

    private record Sample(String path, String text) {}

    @Test
    void nothingBreaksOverDamagedCode() throws IOException {
        long minutes = Long.getLong("fuzz.minutes", 0);
        long first = Long.getLong("fuzz.seed", minutes == 0 ? SEED : System.nanoTime());
        long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        List<Sample> samples = samples();
        assertThat(samples).hasSizeGreaterThan(200);
        List<String> broken = new ArrayList<>();
        int tried = 0;
        try (Engine engine = Engine.start()) {
            for (; minutes == 0 ? tried < FEW : System.nanoTime() < end; tried++) {
                SourceFile file = damaged(samples, first + tried);
                String failure = tried(engine, file);
                if (!failure.isEmpty()) {
                    broken.add(kept(first + tried, file) + ": " + failure);
                }
            }
        }
        System.out.println(tried + " damaged files, first seed " + first + ", " + broken.size() + " broke something");
        assertThat(broken).isEmpty();
    }

    /** The file as it was, because a seed means another one when samples are added. */
    private static String kept(long seed, SourceFile file) throws IOException {
        Path kept = BROKEN.resolve(seed + "-" + Path.of(file.path()).getFileName());
        Files.createDirectories(BROKEN);
        Files.write(kept, file.content().getBytes(StandardCharsets.UTF_8));
        return kept.toString();
    }

    private static String tried(Engine engine, SourceFile file) {
        long begun = System.nanoTime();
        try {
            EngineReport report = engine.analyze(List.of(file), Set.of(Category.values()), ReviewSettings.defaults());
            for (AnalysisFailure failure : report.failures()) {
                if (failure.required()) {
                    return failure.reason();
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            return e + " at " + List.of(e.getStackTrace()).subList(0, Math.min(8, e.getStackTrace().length));
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        return taken.compareTo(DEADLINE) > 0 ? "took " + taken : "";
    }

    /** The same seed is the same file. */
    private static SourceFile damaged(List<Sample> samples, long seed) {
        Random random = new Random(seed);
        Sample sample = samples.get(random.nextInt(samples.size()));
        Sample other = samples.get(random.nextInt(samples.size()));
        String text = new Damage(random).done(sample.text(), other.text());
        String path = random.nextInt(10) == 0 ? other.path() : sample.path();
        return SourceFile.whole(
                path, Languages.detect(path, text.lines().findFirst().orElse("")), text);
    }

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) < 50_000) {
                    String name = SAMPLES.relativize(file).toString();
                    samples.add(new Sample(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
                }
            }
        }
        return samples;
    }
}
