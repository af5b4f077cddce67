package io.codeguardian.engine.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder for unpacked native libraries that no other user can write to: what lies there is executed. */
final class NativesFolder {
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

    private NativesFolder() {}

    /** Kept between runs under the user's cache folder; a fresh temporary one when that cannot be trusted. */
    static Path forWorker(Path worker) throws IOException {
        String version = Long.toHexString(
                Files.size(worker) * 31 + Files.getLastModifiedTime(worker).toMillis());
        Path cache = userCache();
        if (cache != null) {
            try {
                Files.createDirectories(cache);
                return trusted(cache.resolve("codeguardian-syntax-" + version));
            } catch (IOException e) {
                return temporary();
            }
        }
        return temporary();
    }

    private static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("codeguardian-syntax-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static @Nullable Path userCache() {
        String cache = System.getenv("XDG_CACHE_HOME");
        if (cache != null && cache.startsWith("/")) {
            return Path.of(cache);
        }
        String home = System.getProperty("user.home", "");
        return home.startsWith("/") || home.contains(":") ? Path.of(home, ".cache") : null;
    }

    private static Path trusted(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createDirectories(folder);
        }
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PRIVATE));
        }
        PosixFileAttributes attributes =
                Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean ours = attributes.isDirectory()
                && attributes.permissions().equals(PRIVATE)
                && attributes.owner().getName().equals(System.getProperty("user.name"));
        if (!ours) {
            throw new IOException(folder + " is not private to this user");
        }
        return folder;
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            System.getLogger(NativesFolder.class.getName())
                    .log(System.Logger.Level.DEBUG, "a temporary folder stays: " + folder, e);
        }
    }
}
