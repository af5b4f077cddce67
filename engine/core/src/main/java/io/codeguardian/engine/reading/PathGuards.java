package io.codeguardian.engine.reading;

import io.codeguardian.engine.configuration.PathFilter;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.LeftOut.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides by name alone what is not read; nothing of it is fetched. */
public final class PathGuards {
    private static final int LONGEST_PATH = 4096;
    private static final Set<String> VENDOR_FOLDERS = Set.of(
            "node_modules",
            "bower_components",
            "jspm_packages",
            "vendor",
            "third_party",
            "third-party",
            "external_libs",
            "godeps",
            "pods",
            "carthage",
            ".yarn",
            ".venv",
            "site-packages",
            "dist-packages");
    private static final List<String> GENERATED_ENDS = List.of(
            ".pb.go",
            "_pb2.py",
            "_pb2_grpc.py",
            ".pb.cc",
            ".pb.h",
            ".g.cs",
            ".g.dart",
            ".freezed.dart",
            ".designer.cs",
            ".generated.cs",
            ".generated.ts",
            ".generated.go",
            "_generated.go",
            ".snap",
            ".map");
    private static final List<String> MINIFIED_ENDS =
            List.of(".min.js", ".min.css", ".min.mjs", "-min.js", ".bundle.js");
    private static final Set<String> BINARY_EXTENSIONS = Set.of(
            "png",
            "jpg",
            "jpeg",
            "gif",
            "bmp",
            "ico",
            "webp",
            "avif",
            "tif",
            "tiff",
            "psd",
            "pdf",
            "zip",
            "gz",
            "tgz",
            "bz2",
            "xz",
            "zst",
            "7z",
            "rar",
            "tar",
            "jar",
            "war",
            "ear",
            "class",
            "so",
            "dylib",
            "dll",
            "exe",
            "o",
            "a",
            "lib",
            "bin",
            "dat",
            "wasm",
            "pyc",
            "woff",
            "woff2",
            "ttf",
            "otf",
            "eot",
            "mp3",
            "mp4",
            "m4a",
            "mov",
            "avi",
            "mkv",
            "webm",
            "wav",
            "ogg",
            "flac",
            "sqlite",
            "db",
            "parquet",
            "onnx",
            "pt",
            "h5",
            "npy",
            "npz",
            "pkl",
            "deb",
            "rpm",
            "dmg",
            "iso",
            "keystore",
            "jks",
            "p12");

    private final PathFilter filter;

    public PathGuards(PathFilter filter) {
        this.filter = filter;
    }

    /** Null when it may be read. A refusal for an unsafe name carries the name made harmless. */
    public @Nullable LeftOut refuse(String path) {
        String unsafe = unsafe(path);
        if (unsafe != null) {
            return new LeftOut(shown(path), Reason.UNSAFE_PATH, unsafe);
        }
        if (!filter.reads(path)) {
            return new LeftOut(path, Reason.PATH_FILTER, "the configuration's path filter excludes it");
        }
        return refuseByName(path);
    }

    private static @Nullable LeftOut refuseByName(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        for (String folder : lower.substring(0, lower.lastIndexOf('/') + 1).split("/", -1)) {
            if (VENDOR_FOLDERS.contains(folder)) {
                return new LeftOut(path, Reason.VENDORED, "it lies in the folder " + folder);
            }
        }
        if (MINIFIED_ENDS.stream().anyMatch(lower::endsWith)) {
            return new LeftOut(path, Reason.MINIFIED, "its name says so");
        }
        if (GENERATED_ENDS.stream().anyMatch(lower::endsWith)) {
            return new LeftOut(path, Reason.GENERATED, "its name says so");
        }
        int dot = lower.lastIndexOf('.');
        if (dot > lower.lastIndexOf('/') && BINARY_EXTENSIONS.contains(lower.substring(dot + 1))) {
            return new LeftOut(path, Reason.BINARY, "its extension says so");
        }
        return null;
    }

    private static @Nullable String unsafe(String path) {
        if (path.isEmpty() || path.length() > LONGEST_PATH) {
            return "its name is longer than " + LONGEST_PATH + " characters";
        }
        if (path.startsWith("/") || path.contains("\\")) {
            return "its name could lead elsewhere";
        }
        if (path.chars().anyMatch(PathGuards::misleading)) {
            return "its name holds control characters";
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.equalsIgnoreCase(".git")) {
                return "its name could lead elsewhere";
            }
        }
        return null;
    }

    /** Controls, and the marks that turn the direction of text. */
    private static boolean misleading(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE;
    }

    /** A name without what could mislead its reader, at most 200 characters. */
    public static String shown(String path) {
        StringBuilder safe = new StringBuilder();
        path.chars().limit(200).forEach(c -> safe.append(misleading(c) ? '\uFFFD' : (char) c));
        return safe.isEmpty() ? "\uFFFD" : safe.toString();
    }
}
