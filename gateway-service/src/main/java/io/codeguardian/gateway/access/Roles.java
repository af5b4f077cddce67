package io.codeguardian.gateway.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who may do what: each role may do all that the following ones may. */
public final class Roles {
    /** Manages keys and everything below. */
    public static final String ADMIN = "admin";
    /** Sees how the whole service is doing. */
    public static final String MAINTAINER = "maintainer";
    /** Asks for reviews. */
    public static final String DEVELOPER = "developer";
    /** Reads reviews. */
    public static final String VIEWER = "viewer";

    private static final List<String> STRONGEST_FIRST = List.of(ADMIN, MAINTAINER, DEVELOPER, VIEWER);

    private Roles() {}

    /** These and the weaker ones that they include; names that are no role of ours grant nothing. */
    static Set<String> including(Set<String> granted) {
        Set<String> all = new LinkedHashSet<>();
        for (String role : STRONGEST_FIRST) {
            if (!all.isEmpty() || granted.contains(role)) {
                all.add(role);
            }
        }
        return all;
    }

    static boolean isRole(String name) {
        return STRONGEST_FIRST.contains(name);
    }
}
