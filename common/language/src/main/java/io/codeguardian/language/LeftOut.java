package io.codeguardian.language;

/** A file that was not read, and why; always told in the review. */
public record LeftOut(String path, Reason reason, String detail) {
    /** Why a file was not read. */
    public enum Reason {
        BINARY,
        GENERATED,
        VENDORED,
        TOO_LARGE,
        MINIFIED,
        SYMBOLIC_LINK,
        SUBMODULE,
        LFS_POINTER,
        INVALID_ENCODING,
        PATH_FILTER,
        REMOVED,
        UNSUPPORTED,
        BUDGET,
        UNSAFE_PATH
    }
}
