package io.codeguardian.ingestion.git;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The mirrors of this machine, each lent to one user at a time; they are a cache and may vanish. */
@ApplicationScoped
public class Mirrors {
    private static final Logger LOG = Logger.getLogger(Mirrors.class);
    private static final String SUFFIX = ".git";

    private final GitSettings settings;
    private final Map<Long, ReentrantLock> locks = new ConcurrentHashMap<>();

    @Inject
    public Mirrors(GitSettings settings) {
        this.settings = settings;
    }

    /**
     * Lends the mirror of a repository. One that turns out damaged is made anew, once.
     *
     * @param headSha tells the hash function
     */
    public <T> T use(long repositoryId, String headSha, Remote server, Function<Mirror, T> work) {
        Mirror.checkSha(headSha);
        boolean sha256 = headSha.length() == 64;
        ReentrantLock lock = locks.computeIfAbsent(repositoryId, id -> new ReentrantLock());
        lock.lock();
        Path repository = settings.folder().resolve(repositoryId + SUFFIX);
        try (FileChannel file = lockFile(repositoryId);
                FileLock held = file.lock()) {
            if (!held.isValid()) {
                throw new IOException("the lock of a mirror is lost");
            }
            try {
                return work.apply(open(repository, sha256, server));
            } catch (GitFailure e) {
                if (e.kind() != GitFailure.Kind.BROKEN) {
                    throw e;
                }
                LOG.warnf("mirror of repository %d is made anew: %s", repositoryId, e.getMessage());
                delete(repository);
                return work.apply(open(repository, sha256, server));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("mirror of repository " + repositoryId, e);
        } finally {
            lock.unlock();
        }
    }

    private FileChannel lockFile(long repositoryId) throws IOException {
        Files.createDirectories(settings.folder());
        return FileChannel.open(
                settings.folder().resolve(repositoryId + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private Mirror open(Path repository, boolean sha256, Remote server) throws IOException {
        if (Files.exists(repository.resolve("HEAD"))) {
            removeLeftLocks(repository);
        } else {
            delete(repository);
            Git.initialize(settings, repository, sha256);
        }
        Files.setLastModifiedTime(repository, FileTime.from(Instant.now()));
        return new Mirror(settings, repository, server);
    }

    /** A git that was killed leaves its locks and half a pack. */
    private static void removeLeftLocks(Path repository) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.walk(repository)) {
            left = files.filter(f -> {
                        String name = f.getFileName().toString();
                        return name.endsWith(".lock") || name.startsWith("tmp_");
                    })
                    .filter(Files::isRegularFile)
                    .toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
    }

    /** Deletes what is too old, then the longest unused until the rest fits. Mirrors in use stay. */
    public void evict() {
        List<Aged> mirrors = new ArrayList<>();
        try (Stream<Path> folders = Files.list(settings.folder())) {
            for (Path folder :
                    folders.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
                mirrors.add(new Aged(folder, Files.getLastModifiedTime(folder).toInstant(), size(folder)));
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mirrors.sort(Comparator.comparing(Aged::used));
        long total = mirrors.stream().mapToLong(Aged::bytes).sum();
        Instant tooOld = Instant.now().minus(settings.mirrorAge());
        for (Aged mirror : mirrors) {
            boolean tooMuch = total > settings.maximumMirrors().asLongValue();
            if ((tooMuch || mirror.used().isBefore(tooOld)) && deleteUnused(mirror.folder())) {
                total -= mirror.bytes();
            }
        }
    }

    private record Aged(Path folder, Instant used, long bytes) {}

    private boolean deleteUnused(Path folder) {
        String name = folder.getFileName().toString();
        long repositoryId = Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
        ReentrantLock lock = locks.computeIfAbsent(repositoryId, id -> new ReentrantLock());
        if (!lock.tryLock()) {
            return false;
        }
        try (FileChannel file = lockFile(repositoryId);
                FileLock held = file.tryLock()) {
            if (held == null) {
                return false;
            }
            delete(folder);
            LOG.infof("mirror of repository %d is evicted", repositoryId);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
