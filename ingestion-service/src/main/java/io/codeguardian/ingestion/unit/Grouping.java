package io.codeguardian.ingestion.unit;

import io.codeguardian.ingestion.change.Change.Readable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts files that lie together into one unit, within its size; a larger file travels alone. The same files give the
 * same units.
 */
public final class Grouping {
    /** Bytes of a unit with more than one file. */
    static final int UNIT_BYTES = 512 * 1024;
    /** Files of a unit; beyond, other workers may as well begin. */
    static final int UNIT_FILES = 100;

    private Grouping() {}

    /** In the order of their paths. */
    public static List<List<Readable>> group(List<Readable> files) {
        List<List<Readable>> units = new ArrayList<>();
        List<Readable> unit = new ArrayList<>();
        long bytes = 0;
        for (Readable file : files.stream().sorted(byFolder()).toList()) {
            boolean full = bytes + file.bytes() > UNIT_BYTES || unit.size() == UNIT_FILES;
            if (full && !unit.isEmpty()) {
                units.add(List.copyOf(unit));
                unit.clear();
                bytes = 0;
            }
            unit.add(file);
            bytes += file.bytes();
        }
        if (!unit.isEmpty()) {
            units.add(List.copyOf(unit));
        }
        return units;
    }

    private static Comparator<Readable> byFolder() {
        return Comparator.<Readable, String>comparing(f -> folder(f.path())).thenComparing(Readable::path);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
