package io.codeguardian.engine.sarif;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * GitHub's {@code primaryLocationLineHash}: for each line a rolling hash of the 100 characters from its start without
 * blanks, and how often that hash was seen; as in {@code src/fingerprints.ts} of github/codeql-action (MIT).
 */
final class LineHashes {
    private static final int BLOCK = 100;
    private static final long MODULUS = 37;
    private static final char END_OF_FILE = 0xffff;
    private static final long FIRST = firstModulus();

    private final Map<Integer, String> byLine = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final long[] window = new long[BLOCK];
    private final int[] lineAt = new int[BLOCK];
    private long hash;
    private int index;
    private int line;
    private boolean lineStarts = true;
    private boolean afterReturn;

    LineHashes(String content) {
        Arrays.fill(lineAt, -1);
        for (int i = 0; i < content.length(); i++) {
            read(content.charAt(i));
        }
        read(END_OF_FILE);
        for (int i = 0; i < BLOCK; i++) {
            finishLine();
            roll(0);
        }
    }

    /** @param line 1-based; null beyond the end */
    @Nullable
    String of(int line) {
        return byLine.get(line);
    }

    private void read(char c) {
        if (c == ' ' || c == '\t' || (afterReturn && c == '\n')) {
            afterReturn = false;
            return;
        }
        afterReturn = c == '\r';
        char current = afterReturn ? '\n' : c;
        finishLine();
        if (lineStarts) {
            lineStarts = false;
            lineAt[index] = ++line;
        }
        lineStarts = current == '\n';
        roll(current);
    }

    private void finishLine() {
        if (lineAt[index] != -1) {
            String text = Long.toHexString(hash);
            byLine.put(lineAt[index], text + ':' + seen.merge(text, 1, Integer::sum));
            lineAt[index] = -1;
        }
    }

    private void roll(long current) {
        hash = MODULUS * hash + current - FIRST * window[index];
        window[index] = current;
        index = (index + 1) % BLOCK;
    }

    private static long firstModulus() {
        long result = 1;
        for (int i = 0; i < BLOCK; i++) {
            result *= MODULUS;
        }
        return result;
    }
}
