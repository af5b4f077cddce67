package io.codeguardian.local.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JVM's ahead-of-time cache of a program (JEP 514): recorded during its first run, written when that run stops,
 * used from then on. It belongs to exactly these jars and this JVM.
 */
public final class AotCache {
    /** A JVM that recorded writes its cache when it stops. */
    public static final Duration WRITING_LIMIT = Duration.ofSeconds(120);

    private final @Nullable Path file;

    private AotCache(@Nullable Path file) {
        this.file = file;
    }

    /** Neither recorded nor used. */
    public static AotCache none() {
        return new AotCache(null);
    }

    /**
     * @param folder of the caches
     * @param name of the program
     * @param jars files, or folders of them, that the program consists of
     */
    public static AotCache of(Path folder, String name, List<Path> jars) throws IOException {
        Files.createDirectories(folder);
        return new AotCache(folder.resolve(name + "-" + key(jars) + ".aot"));
    }

    /** What to add to the JVM's options now. */
    public String[] options() {
        if (file == null) {
            return new String[0];
        }
        if (Files.exists(file)) {
            return new String[] {"-XX:AOTCache=" + file};
        }
        return new String[] {"-XX:AOTCacheOutput=" + recorded()};
    }

    /** Whether a run that starts now records, and so stops slowly. */
    public boolean recording() {
        return file != null && !Files.exists(file);
    }

    /** Takes what a stopped run has recorded. */
    public void keep() throws IOException {
        if (file != null && Files.exists(recorded())) {
            Files.move(recorded(), file, StandardCopyOption.ATOMIC_MOVE);
            deleteOlder(file);
        }
    }

    /** Those of earlier builds, and what runs that were killed left half written. */
    private void deleteOlder(Path kept) throws IOException {
        String own = kept.getFileName().toString();
        String prefix = own.substring(0, own.lastIndexOf('-') + 1);
        try (Stream<Path> files = Files.list(kept.resolveSibling("."))) {
            for (Path other : files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .toList()) {
                if (!other.getFileName().toString().equals(own)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private Path recorded() {
        return Path.of(file + "." + ProcessHandle.current().pid() + ".recorded");
    }

    private static String key(List<Path> jars) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            for (Path start : jars) {
                try (Stream<Path> files = Files.walk(start)) {
                    files.filter(f -> f.toString().endsWith(".jar")).sorted().forEach(f -> digest.update(stamp(f)));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the JVM itself compares. */
    private static byte[] stamp(Path jar) {
        String stamp = jar + " " + jar.toFile().length() + " " + jar.toFile().lastModified();
        return stamp.getBytes(StandardCharsets.UTF_8);
    }
}
