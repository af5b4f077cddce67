package io.codeguardian.engine.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Our configuration of the tools as files, a folder each; every sandbox may read its own. */
record OurConfiguration(Path root) implements AutoCloseable {

    static OurConfiguration written() {
        try {
            OurConfiguration ours = new OurConfiguration(Files.createTempDirectory("codeguardian-tools"));
            open(ours.root);
            for (Tool tool : Tools.ALL) {
                open(Files.createDirectory(ours.of(tool)));
                for (String name : tool.configuration()) {
                    Files.write(ours.of(tool).resolve(name), Tools.resource("configuration/" + name));
                }
            }
            return ours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sandbox reads as nobody. */
    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Path of(Tool tool) {
        return root.resolve(tool.name());
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.getLogger(OurConfiguration.class.getName())
                    .log(System.Logger.Level.DEBUG, "left behind: " + root, e);
        }
    }
}
