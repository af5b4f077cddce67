package io.codeguardian.syntax.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Brings the shared objects inside the jar to a folder that only this user can write to, and loads them. */
final class NativeLibraries {
    /** The folder; the supervisor made it private. */
    static final String FOLDER = "codeguardian.syntax.natives";

    private NativeLibraries() {}

    static boolean has(String library) {
        return library.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'))
                && NativeLibraries.class.getResource(resource(library)) != null;
    }

    /** Stays loaded as long as the process lives. */
    static SymbolLookup load(String library) {
        try {
            return SymbolLookup.libraryLookup(extracted(library), Arena.global());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + library, e);
        }
    }

    private static Path extracted(String library) throws IOException {
        String resource = resource(library);
        Path folder = Path.of(System.getProperty(FOLDER, ".")).toAbsolutePath();
        Path target = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        if (!Files.exists(target)) {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, library, ".new");
            try (InputStream content = NativeLibraries.class.getResourceAsStream(resource)) {
                if (content == null) {
                    throw new IOException("not in the jar: " + resource);
                }
                Files.copy(content, fresh, StandardCopyOption.REPLACE_EXISTING);
            }
            moveIntoPlace(fresh, target);
        }
        return target;
    }

    private static void moveIntoPlace(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String resource(String library) {
        String architecture = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case String other -> other;
        };
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return "/lib/" + architecture + "-macos-" + library + ".dylib";
        }
        return system.contains("windows")
                ? "/lib/" + architecture + "-windows-" + library + ".dll"
                : "/lib/" + architecture + "-linux-gnu-" + library + ".so";
    }
}
