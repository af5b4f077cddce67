package io.codeguardian.engine.dependency;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Advisories on disk, a file for each of 256 parts of all names; a question reads the parts that it needs, by lines. */
public final class AdvisoryIndex implements AdvisorySource {
    static final String ECOSYSTEMS = "ecosystems";
    private static final int PARTS = 256;

    private final Path folder;
    private final Set<String> ecosystems;

    private AdvisoryIndex(Path folder, Set<String> ecosystems) {
        this.folder = folder;
        this.ecosystems = ecosystems;
    }

    /** The index of a folder, or a source that knows nothing when there is none. */
    public static AdvisorySource open(Path folder) {
        try {
            return new AdvisoryIndex(folder, Set.copyOf(Files.readAllLines(folder.resolve(ECOSYSTEMS))));
        } catch (IOException e) {
            return AdvisorySource.none();
        }
    }

    /** {@code CODEGUARDIAN_ADVISORIES}, or a folder in the home folder. */
    public static Path place() {
        String named = System.getenv("CODEGUARDIAN_ADVISORIES");
        return named == null || named.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".codeguardian", "advisories")
                : Path.of(named);
    }

    static String part(Ecosystem ecosystem, String name) {
        return "part-"
                + Integer.toHexString(0x100 + Math.floorMod((ecosystem.osvName() + '\t' + name).hashCode(), PARTS))
                        .substring(1);
    }

    @Override
    public Answer about(List<Dependency> dependencies) {
        Set<Dependency> unknown = new HashSet<>();
        Map<String, Map<String, List<Dependency>>> wanted = new TreeMap<>();
        for (Dependency dependency : dependencies) {
            if (ecosystems.contains(dependency.ecosystem().osvName())) {
                String name = AdvisoryText.nameIn(dependency.ecosystem(), dependency.name());
                wanted.computeIfAbsent(part(dependency.ecosystem(), name), p -> new HashMap<>())
                        .computeIfAbsent(dependency.ecosystem().osvName() + '\t' + name, n -> new ArrayList<>())
                        .add(dependency);
            } else {
                unknown.add(dependency);
            }
        }
        Map<Dependency, List<Advisory>> known = new LinkedHashMap<>();
        String reason = unknown.isEmpty() ? "" : "the imported dump says nothing about their ecosystem";
        for (Map.Entry<String, Map<String, List<Dependency>>> part : wanted.entrySet()) {
            try {
                read(folder.resolve(part.getKey()), part.getValue(), known);
            } catch (IOException e) {
                part.getValue().values().forEach(unknown::addAll);
                reason = "the imported advisories cannot be read";
            }
        }
        return new Answer(known, unknown, reason);
    }

    private static void read(Path file, Map<String, List<Dependency>> wanted, Map<Dependency, List<Advisory>> known)
            throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t', line.indexOf('\t') + 1);
                List<Dependency> asked = tab < 0 ? null : wanted.get(line.substring(0, tab));
                if (asked != null) {
                    match(line.substring(tab + 1), asked, known);
                }
            }
        }
    }

    private static void match(String json, List<Dependency> asked, Map<Dependency, List<Advisory>> known)
            throws JsonProcessingException {
        for (Advisory advisory : AdvisoryText.advisories(AdvisoryText.parse(json))) {
            for (Dependency dependency : asked) {
                boolean same = advisory.ecosystem() == dependency.ecosystem()
                        && advisory.name().equals(AdvisoryText.nameIn(dependency.ecosystem(), dependency.name()));
                if (same && advisory.affects(dependency.version())) {
                    known.computeIfAbsent(dependency, d -> new ArrayList<>()).add(advisory);
                }
            }
        }
    }
}
