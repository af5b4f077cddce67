package io.codeguardian.github;

/** A checked {@code owner/name}: it becomes part of URLs and folder names. */
public record RepositoryName(String owner, String name) {
    private static final int LONGEST = 100;

    /** @throws NotFound when it cannot be the name of a repository */
    public static RepositoryName of(String fullName) {
        int slash = fullName.indexOf('/');
        if (slash > 0) {
            String owner = fullName.substring(0, slash);
            String name = fullName.substring(slash + 1);
            if (valid(owner) && valid(name)) {
                return new RepositoryName(owner, name);
            }
        }
        throw new NotFound(0, "not a repository name, expected owner/name");
    }

    private static boolean valid(String part) {
        return !part.isEmpty()
                && part.length() <= LONGEST
                && !part.equals(".")
                && !part.equals("..")
                && part.chars().allMatch(RepositoryName::allowed);
    }

    private static boolean allowed(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.';
    }

    @Override
    public String toString() {
        return owner + '/' + name;
    }
}
