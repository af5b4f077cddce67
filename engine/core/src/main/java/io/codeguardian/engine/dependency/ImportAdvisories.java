package io.codeguardian.engine.dependency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Makes an {@link AdvisoryIndex} of an OSV dump; holds one advisory at a time. */
public final class ImportAdvisories {
    private static final int LARGEST = 8 << 20;

    private final Path folder;
    private final Map<String, Writer> parts = new HashMap<>();
    private final Set<String> ecosystems = new TreeSet<>();
    private long advisories;
    private long skipped;

    private ImportAdvisories(Path folder) {
        this.folder = folder;
    }

    /**
     * What was imported.
     *
     * @param skipped files that are no advisory, or larger than 8 MiB
     */
    public record Result(long advisories, long skipped, Set<String> ecosystems) {}

    /**
     * Replaces the index when everything was read.
     *
     * @param dump a ZIP file, or a folder of JSON and ZIP files
     * @throws IOException when the dump cannot be read or the index not written
     */
    public static Result into(Path index, Path dump) throws IOException {
        Path parent = index.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path made = Files.createTempDirectory(parent, "advisories-");
        ImportAdvisories importing = new ImportAdvisories(made);
        try {
            importing.read(dump);
        } finally {
            importing.close();
        }
        Files.write(made.resolve(AdvisoryIndex.ECOSYSTEMS), importing.ecosystems);
        replace(index, made);
        return new Result(importing.advisories, importing.skipped, Set.copyOf(importing.ecosystems));
    }

    private void read(Path dump) throws IOException {
        if (Files.isDirectory(dump)) {
            try (Stream<Path> files = Files.walk(dump)) {
                files.filter(Files::isRegularFile).sorted().forEach(f -> {
                    try {
                        readFile(f);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        } else {
            readFile(dump);
        }
    }

    private void readFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".zip")) {
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().endsWith(".json")) {
                        add(zip);
                    }
                }
            }
        } else if (name.endsWith(".json")) {
            try (InputStream in = Files.newInputStream(file)) {
                add(in);
            }
        }
    }

    private void add(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            skipped++;
            return;
        }
        JsonNode osv;
        try {
            osv = AdvisoryText.parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            skipped++;
            return;
        }
        boolean some = false;
        for (JsonNode affected : osv.path("affected")) {
            some |= write(osv, affected);
        }
        advisories += some ? 1 : 0;
        skipped += osv.has("id") ? 0 : 1;
    }

    /** A line with what is needed of it: the package, and the advisory for this package alone. */
    private boolean write(JsonNode osv, JsonNode affected) throws IOException {
        String ecosystemName = affected.path("package").path("ecosystem").asText("");
        Ecosystem ecosystem = Ecosystem.ofOsvName(ecosystemName);
        String name = affected.path("package").path("name").asText("");
        if (ecosystem == null || name.isEmpty() || name.indexOf('\t') >= 0 || name.indexOf('\n') >= 0) {
            return false;
        }
        ObjectNode own = AdvisoryText.object();
        for (String field : new String[] {"id", "aliases", "summary", "severity", "withdrawn", "database_specific"}) {
            if (osv.has(field)) {
                own.set(field, osv.get(field));
            }
        }
        ArrayNode only = AdvisoryText.array();
        only.add(affected);
        own.set("affected", only);
        String known = AdvisoryText.nameIn(ecosystem, name);
        part(AdvisoryIndex.part(ecosystem, known)).write(ecosystemName + '\t' + known + '\t' + own + '\n');
        ecosystems.add(ecosystemName);
        return true;
    }

    private Writer part(String name) throws IOException {
        Writer writer = parts.get(name);
        if (writer == null) {
            writer = Files.newBufferedWriter(folder.resolve(name), StandardOpenOption.CREATE);
            parts.put(name, writer);
        }
        return writer;
    }

    private void close() throws IOException {
        for (Writer writer : parts.values()) {
            writer.close();
        }
    }

    private static void replace(Path index, Path made) throws IOException {
        if (Files.isDirectory(index)) {
            Path old = Files.createTempDirectory(index.toAbsolutePath().getParent(), "advisories-old-");
            Files.move(index, old, StandardCopyOption.REPLACE_EXISTING);
            Files.move(made, index);
            try (Stream<Path> files = Files.list(old)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(old);
        } else {
            Files.move(made, index);
        }
    }
}
