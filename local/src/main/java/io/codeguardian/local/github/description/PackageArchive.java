package io.codeguardian.local.github.description;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** An npm package as it is fetched: a zipped tar. */
final class PackageArchive {
    private PackageArchive() {}

    /** @throws IOException when there is no such entry */
    static byte[] read(Path archive, String name) throws IOException {
        try (var in = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), 1 << 16))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IOException(archive + " has no " + name);
    }
}
