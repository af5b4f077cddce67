package io.codeguardian.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.Engine;
import io.codeguardian.engine.dependency.AdvisorySource;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.FlowStep;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import io.codeguardian.language.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    private static final Set<Category> ALL = EnumSet.allOf(Category.class);
    private static final Kept KEPT = new Kept(
            List.of(new Finding(
                    "java/x",
                    Category.SECURITY,
                    Severity.HIGH,
                    Confidence.LOW,
                    new Location("src/Ä.java", 3, 1, 4, 9),
                    null,
                    "title",
                    "a `message` — with more",
                    "fix",
                    new Suggestion(new LineRange(3, 4), "int a = 1;"),
                    List.of("CWE-1"),
                    Set.of("style", "other"),
                    List.of(new FlowStep(new Location("src/B.java", 1, 1, 1, 2), "comes from a request")),
                    List.of("engine"),
                    true,
                    "cg1:abc")),
            List.of(new AnalysisFailure("engine", null, "something", false)));

    @TempDir
    private Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void chooseFolder() {
        folder = parent.resolve("findings");
    }

    @Test
    void whatIsKeptIsFoundAsItWas() {
        cache("one").keep(files("class A {}"), ALL, KEPT);
        assertThat(cache("one").find(files("class A {}"), ALL)).isEqualTo(KEPT);
    }

    @Test
    void everythingThatFindingsDependOnIsPartOfTheKey() {
        FindingCache cache = cache("one");
        List<SourceFile> files = files("class A {}");
        cache.keep(files, ALL, KEPT);
        SourceFile first = files.getFirst();
        SourceFile other = SourceFile.whole("src/B.java", SourceLanguage.JAVA, "class B {}");

        assertThat(cache.find(files("class A { }"), ALL)).isNull();
        assertThat(cache.find(files, Set.of(Category.SECURITY))).isNull();
        assertThat(cache.find(List.of(first, other), ALL)).isNull();
        assertThat(cache.find(List.of(SourceFile.whole("src/C.java", first.language(), first.content())), ALL))
                .isNull();
        assertThat(cache.find(List.of(SourceFile.whole(first.path(), SourceLanguage.KOTLIN, first.content())), ALL))
                .isNull();
        assertThat(cache.find(List.of(changed(first, new LineRange(1, 1))), ALL))
                .isNull();
        assertThat(cache.find(
                        List.of(new SourceFile(
                                first.path(),
                                first.language(),
                                SourceFile.Role.CONTEXT,
                                first.content(),
                                null,
                                List.of())),
                        ALL))
                .isNull();
        assertThat(cache("another engine").find(files, ALL)).isNull();
    }

    @Test
    void aFileThatIsDamagedOrCutOffOrNotOursIsAsGoodAsNone() throws IOException {
        FindingCache cache = cache("one");
        cache.keep(files("class A {}"), ALL, KEPT);
        Path file = entries().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x40;
            Files.write(file, damaged);
            assertThat(cache.find(files("class A {}"), ALL)).isNull();
        }
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(cache.find(files("class A {}"), ALL)).isNull();
        Files.write(file, new byte[0]);
        assertThat(cache.find(files("class A {}"), ALL)).isNull();
        Files.write(file, whole);
        assertThat(cache.find(files("class A {}"), ALL)).isEqualTo(KEPT);
        Path elsewhere = Files.write(parent.resolve("elsewhere"), whole);
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(cache.find(files("class A {}"), ALL)).isNull();
    }

    @Test
    void aFolderThatOthersCanWriteToIsNotUsed() throws IOException {
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        cache("one").keep(files("class A {}"), ALL, KEPT);
        assertThat(entries()).isEmpty();
        Path real = Files.createDirectory(parent.resolve("real"));
        Path link = Files.createSymbolicLink(parent.resolve("link"), real);
        CacheFolder.in(link, "one", 1 << 20).keep(files("class A {}"), ALL, KEPT);
        assertThat(real).isEmptyDirectory();
    }

    @Test
    void theOldestGoWhenThereAreTooMany() throws IOException {
        FindingCache first = CacheFolder.in(folder, "one", 1 << 20);
        first.keep(files("class A {}"), ALL, KEPT);
        long size = Files.size(entries().getFirst());
        Files.setLastModifiedTime(entries().getFirst(), FileTime.from(Instant.EPOCH));
        FindingCache cache = CacheFolder.in(folder, "one", 2 * size);
        cache.keep(files("class B {}"), ALL, KEPT);
        cache.keep(files("class C {}"), ALL, KEPT);
        assertThat(cache.find(files("class A {}"), ALL)).isNull();
        assertThat(cache.find(files("class B {}"), ALL)).isEqualTo(KEPT);
        assertThat(entries()).hasSize(2);
    }

    @Test
    void anEngineAnswersTheSameFromItsCache() {
        String text = """
                class A {
                    boolean same(String a, String b) { return a == b; }
                    void run(HttpServletRequest request) throws Exception {
                        Runtime.getRuntime().exec("sh -c " + request.getParameter("x"));
                    }
                }
                """;
        List<Finding> without = analyze(FindingCache.none(), text);
        List<Finding> cold = analyze(cache("one"), text);
        List<Finding> warm = analyze(cache("one"), text);
        assertThat(without).isNotEmpty();
        assertThat(cold).isEqualTo(without);
        assertThat(warm).isEqualTo(without);
    }

    private static List<Finding> analyze(FindingCache cache, String text) {
        try (Engine engine = Engine.start(AdvisorySource.none(), cache)) {
            return engine.analyze(files(text), ALL, ReviewSettings.defaults()).findings();
        }
    }

    private FindingCache cache(String engine) {
        return CacheFolder.in(folder, engine, 1 << 20);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.toList());
        }
    }

    private static List<SourceFile> files(String content) {
        return List.of(SourceFile.whole("src/A.java", SourceLanguage.JAVA, content));
    }

    private static SourceFile changed(SourceFile file, LineRange lines) {
        Hunk hunk = new Hunk(0, 0, 1, 1, List.of(lines), List.of());
        ChangedFile change = new ChangedFile(file.path(), null, ChangeStatus.MODIFIED, file.language(), List.of(hunk));
        return new SourceFile(file.path(), file.language(), SourceFile.Role.CHANGED, file.content(), change, List.of());
    }
}
