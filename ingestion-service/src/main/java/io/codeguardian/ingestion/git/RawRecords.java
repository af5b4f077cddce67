package io.codeguardian.ingestion.git;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads git's NUL-separated output, in which paths are bytes and nothing is quoted. */
final class RawRecords {
    private static final String ABSENT = "000000";

    private final byte[] output;
    private int position;

    private RawRecords(byte[] output) {
        this.output = output;
    }

    /** Of {@code diff-tree --raw -z --no-renames}: {@code :mode mode sha sha status NUL path NUL}. */
    static List<TreeChange> changes(byte[] output) {
        RawRecords records = new RawRecords(output);
        List<TreeChange> changes = new ArrayList<>();
        while (records.position < output.length) {
            String[] fields = records.text().split(" ", -1);
            byte[] path = records.next();
            changes.add(
                    new TreeChange(entry(fields[0].substring(1), fields[2], path), entry(fields[1], fields[3], path)));
        }
        return changes;
    }

    /** Of {@code ls-tree -z}: {@code mode type sha TAB path NUL}. */
    static List<TreeEntry> entries(byte[] output) {
        RawRecords records = new RawRecords(output);
        List<TreeEntry> entries = new ArrayList<>();
        while (records.position < output.length) {
            byte[] line = records.next();
            int tab = 0;
            while (line[tab] != '\t') {
                tab++;
            }
            String[] fields = new String(line, 0, tab, StandardCharsets.US_ASCII).split(" ", -1);
            byte[] path = java.util.Arrays.copyOfRange(line, tab + 1, line.length);
            TreeEntry entry = entry(fields[0], fields[2], path);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static @Nullable TreeEntry entry(String mode, String blob, byte[] path) {
        if (mode.equals(ABSENT)) {
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(path))
                    .toString();
            return new TreeEntry(text, true, mode, blob);
        } catch (CharacterCodingException e) {
            return new TreeEntry(new String(path, StandardCharsets.UTF_8), false, mode, blob);
        }
    }

    private String text() {
        return new String(next(), StandardCharsets.US_ASCII);
    }

    private byte[] next() {
        int end = position;
        while (end < output.length && output[end] != 0) {
            end++;
        }
        byte[] piece = java.util.Arrays.copyOfRange(output, position, end);
        position = end + 1;
        return piece;
    }
}
