package io.codeguardian.benchmarks.engine;

import io.codeguardian.engine.Engine;
import io.codeguardian.engine.EngineReport;
import io.codeguardian.language.Category;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** All rules over a large source tree that every JDK brings along: the source of {@code java.base}. */
public final class EngineBenchmark {
    private static final int BATCH_BYTES = 2 * 1024 * 1024;
    private static final long WARM_UP_BYTES = 4L * 1024 * 1024;
    private static final long MEASURED_BYTES = 24L * 1024 * 1024;

    private final PrintStream out;

    public EngineBenchmark(PrintStream out) {
        this.out = out;
    }

    public void run() throws IOException {
        try (Engine engine = Engine.start();
                Sources sources = new Sources()) {
            analyze(engine, sources, WARM_UP_BYTES);
            Amount amount = analyze(engine, sources, MEASURED_BYTES);
            out.println();
            out.println("| engine, all categories, source of java.base | |");
            out.println("|---|---|");
            out.printf("| read | %.1f MB, %,d lines, %,d files |%n", amount.bytes / 1e6, amount.lines, amount.files);
            out.printf(
                    "| speed on %d cores | %.2f MB/s, %,.0f lines/s |%n",
                    Runtime.getRuntime().availableProcessors(),
                    amount.bytes / 1e6 / amount.seconds(),
                    amount.lines / amount.seconds());
            out.printf("| findings, failures | %,d, %,d |%n", amount.findings, amount.failures);
        }
    }

    private static final class Amount {
        private long bytes;
        private long lines;
        private int files;
        private int findings;
        private int failures;
        private long nanos;

        private double seconds() {
            return nanos / 1e9;
        }
    }

    private static Amount analyze(Engine engine, Sources sources, long bytes) throws IOException {
        Amount amount = new Amount();
        while (amount.bytes < bytes) {
            List<SourceFile> batch = sources.next(BATCH_BYTES);
            if (batch.isEmpty()) {
                return amount;
            }
            long start = System.nanoTime();
            EngineReport report = engine.analyze(batch, EnumSet.allOf(Category.class), ReviewSettings.defaults());
            amount.nanos += System.nanoTime() - start;
            amount.files += batch.size();
            amount.findings += report.findings().size();
            amount.failures += report.failures().size();
            for (SourceFile file : batch) {
                amount.bytes += file.content().getBytes(StandardCharsets.UTF_8).length;
                amount.lines += file.content().lines().count();
            }
        }
        return amount;
    }

    /** The files of {@code java.base}, as they come. */
    private static final class Sources implements AutoCloseable {
        private final ZipInputStream zip;

        Sources() throws IOException {
            Path source = Path.of(System.getProperty("java.home"), "lib", "src.zip");
            if (!Files.exists(source)) {
                throw new IOException(source + " is missing: this JDK came without its source; use a full JDK");
            }
            zip = new ZipInputStream(Files.newInputStream(source));
        }

        List<SourceFile> next(int bytes) throws IOException {
            List<SourceFile> batch = new ArrayList<>();
            int read = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("java.base/") && entry.getName().endsWith(".java")) {
                    String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    batch.add(SourceFile.whole(entry.getName(), SourceLanguage.JAVA, text));
                    read += text.length();
                    if (read >= bytes) {
                        break;
                    }
                }
            }
            return batch;
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
