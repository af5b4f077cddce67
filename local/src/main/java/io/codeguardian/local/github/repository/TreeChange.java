package io.codeguardian.local.github.repository;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One path in a commit to be made.
 *
 * @param mode as git has it: {@code 100644}, {@code 100755}, {@code 120000} for a symbolic link, {@code 160000} for a submodule
 * @param content null deletes the path; the target of a link; the commit of a submodule
 */
public record TreeChange(String path, String mode, byte @Nullable [] content) {

    public static TreeChange file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public static TreeChange file(String path, byte[] content) {
        return new TreeChange(path, "100644", content);
    }

    public static TreeChange link(String path, String target) {
        return new TreeChange(path, "120000", target.getBytes(StandardCharsets.UTF_8));
    }

    public static TreeChange submodule(String path, String commit) {
        return new TreeChange(path, "160000", commit.getBytes(StandardCharsets.UTF_8));
    }

    public static TreeChange deletion(String path) {
        return new TreeChange(path, "", null);
    }
}
