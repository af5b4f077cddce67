package io.codeguardian.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The user that the database runs as: PostgreSQL refuses root, so root steps down to nobody. */
final class DatabaseUser {
    private static final int NOBODY = 65534;
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private DatabaseUser() {}

    /** The command as that user. */
    static List<String> run(List<String> command) {
        if (!ROOT) {
            return command;
        }
        List<String> words = new ArrayList<>(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs", "--"));
        words.addAll(command);
        return words;
    }

    /** A folder of that user alone. */
    static void own(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        if (ROOT) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
            Files.setAttribute(folder, "unix:gid", NOBODY);
            requireReachable(folder);
        }
    }

    /** @throws IOException naming the folder on the way that shuts the database's user out */
    private static void requireReachable(Path folder) throws IOException {
        for (Path parent = folder.getParent(); parent != null; parent = parent.getParent()) {
            Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(parent);
            if (!allowed.contains(PosixFilePermission.OTHERS_EXECUTE)) {
                throw new IOException("the database runs as another user than root and cannot enter " + parent
                        + "; choose a data folder elsewhere (CODEGUARDIAN_HOME), or: chmod o+x " + parent);
            }
        }
    }
}
