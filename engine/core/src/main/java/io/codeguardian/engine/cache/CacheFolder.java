package io.codeguardian.engine.cache;

import io.codeguardian.language.Category;
import io.codeguardian.language.SourceFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the user's own with a file for each key: a SHA-256, then what it is of. A file that does not match is as good as
 * none; the oldest go when there are too many.
 */
public final class CacheFolder implements FindingCache {
    private static final String SUFFIX = ".findings";
    private static final int DIGEST = 32;
    private static final long LARGEST_FILE = 32L << 20;
    /** What a file may unpack to. */
    private static final long LARGEST_CONTENT = 256L << 20;

    private final Path folder;
    private final String engine;
    private final long largestFolder;

    private CacheFolder(Path folder, String engine, long largestFolder) {
        this.folder = folder;
        this.engine = engine;
        this.largestFolder = largestFolder;
    }

    /**
     * Makes the folder where there is none.
     *
     * @param largest bytes that its files may have together
     * @return a cache that remembers nothing where the folder cannot be made, or others can write to it
     */
    public static FindingCache in(Path folder, long largest) {
        return EngineIdentity.find().map(engine -> in(folder, engine, largest)).orElseGet(FindingCache::none);
    }

    static FindingCache in(Path folder, String engine, long largest) {
        try {
            return makeOwn(folder) ? new CacheFolder(folder, engine, largest) : FindingCache.none();
        } catch (IOException | UnsupportedOperationException e) {
            return FindingCache.none();
        }
    }

    private static boolean makeOwn(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Path parent = folder.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        PosixFileAttributes attributes =
                Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Set<PosixFilePermission> granted = attributes.permissions();
        return attributes.isDirectory()
                && !granted.contains(PosixFilePermission.GROUP_WRITE)
                && !granted.contains(PosixFilePermission.OTHERS_WRITE)
                && attributes.owner().equals(self(folder));
    }

    /** Whoever owns what is made here now. */
    private static Object self(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "own", ".tmp");
        try {
            return Files.getOwner(probe, LinkOption.NOFOLLOW_LINKS);
        } finally {
            Files.delete(probe);
        }
    }

    private Path file(List<SourceFile> files, Set<Category> categories) {
        return folder.resolve(CacheKey.of(engine, files, categories) + SUFFIX);
    }

    @Override
    public @Nullable Kept find(List<SourceFile> files, Set<Category> categories) {
        Path file = file(files, categories);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST_FILE) {
                return null;
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes((int) LARGEST_FILE);
            }
            Kept kept = unpack(bytes);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return kept;
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private static Kept unpack(byte[] bytes) throws IOException {
        if (bytes.length < DIGEST) {
            throw new IOException("cut off");
        }
        byte[] packed = Arrays.copyOfRange(bytes, DIGEST, bytes.length);
        byte[] expected = Arrays.copyOf(bytes, DIGEST);
        if (!MessageDigest.isEqual(expected, CacheKey.sha256().digest(packed))) {
            throw new IOException("damaged");
        }
        InputStream content = new InflaterInputStream(new ByteArrayInputStream(packed));
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new Bounded(content, LARGEST_CONTENT)))) {
            return KeptForm.read(in);
        }
    }

    @Override
    public void keep(List<SourceFile> files, Set<Category> categories, Kept kept) {
        try {
            byte[] packed = pack(kept);
            if (packed.length + DIGEST > LARGEST_FILE) {
                return;
            }
            Path fresh = Files.createTempFile(folder, "new", ".tmp");
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(fresh))) {
                out.write(CacheKey.sha256().digest(packed));
                out.write(packed);
            }
            Files.move(fresh, file(files, categories), StandardCopyOption.ATOMIC_MOVE);
            tidy();
        } catch (IOException e) {
            // A full disk, a folder that is gone: nothing is kept then.
            return;
        }
    }

    private static byte[] pack(Kept kept) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
            KeptForm.write(kept, out);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private record Entry(Path file, long size, FileTime used) {}

    private void tidy() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                PosixFileAttributes attributes =
                        Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                entries.add(new Entry(file, attributes.size(), attributes.lastModifiedTime()));
            }
        }
        entries.sort((a, b) -> b.used().compareTo(a.used()));
        long total = 0;
        for (Entry entry : entries) {
            total += entry.size();
            if (total > largestFolder) {
                Files.deleteIfExists(entry.file());
            }
        }
    }
}
