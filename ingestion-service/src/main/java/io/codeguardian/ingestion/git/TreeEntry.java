package io.codeguardian.ingestion.git;

/**
 * A file of a tree.
 *
 * @param path as text; with replacement characters when {@code readable} is false
 * @param readable whether the path is UTF-8
 * @param mode as git writes it: {@code 100644}, {@code 120000} a symbolic link, {@code 160000} a submodule
 */
public record TreeEntry(String path, boolean readable, String mode, String blob) {
    public boolean isFile() {
        return mode.startsWith("100");
    }

    public boolean isSymbolicLink() {
        return mode.equals("120000");
    }

    public boolean isSubmodule() {
        return mode.equals("160000");
    }
}
