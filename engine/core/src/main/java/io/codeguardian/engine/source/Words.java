package io.codeguardian.engine.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a text in order, numbered; the same word has the same number. */
public final class Words {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private int[] hashes = new int[256];
    private int[] table = new int[512];

    private int[] starts = new int[256];
    private int[] numbers = new int[256];
    private int count;

    Words(String text) {
        this.text = text;
        int begin = -1;
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inside = isPart(c);
            if (inside) {
                begin = begin < 0 ? i : begin;
                hash = 31 * hash + c;
            } else if (begin >= 0) {
                add(begin, i, hash);
                begin = -1;
                hash = 0;
            }
        }
    }

    /** Whether it belongs to a word; the sign before a variable's name does not. */
    public static boolean isPart(char c) {
        return c < 128 ? isPlain(c) : Character.isJavaIdentifierPart(c);
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private void add(int begin, int end, int hash) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        starts[count] = begin;
        numbers[count++] = number(begin, end, hash);
    }

    private int number(int begin, int end, int hash) {
        int mask = table.length - 1;
        int at = spread(hash) & mask;
        while (table[at] != 0) {
            int known = table[at] - 1;
            String word = words.get(known);
            if (hashes[known] == hash && word.length() == end - begin && text.startsWith(word, begin)) {
                return known;
            }
            at = (at + 1) & mask;
        }
        int fresh = words.size();
        words.add(text.substring(begin, end));
        if (fresh == hashes.length) {
            hashes = Arrays.copyOf(hashes, fresh * 2);
        }
        hashes[fresh] = hash;
        table[at] = fresh + 1;
        if (fresh * 2 > table.length) {
            widen();
        }
        return fresh;
    }

    private void widen() {
        table = new int[table.length * 2];
        for (int i = 0; i < words.size(); i++) {
            int at = spread(hashes[i]) & (table.length - 1);
            while (table[at] != 0) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = i + 1;
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }

    public boolean contains(String word) {
        int hash = word.hashCode();
        int at = spread(hash) & (table.length - 1);
        while (table[at] != 0) {
            int known = table[at] - 1;
            if (hashes[known] == hash && words.get(known).equals(word)) {
                return true;
            }
            at = (at + 1) & (table.length - 1);
        }
        return false;
    }

    /** Each word once; its place is its number. */
    public List<String> distinct() {
        return words;
    }

    /** The place of the first word that begins at or after an offset. */
    public int from(int offset) {
        int at = Arrays.binarySearch(starts, 0, count, offset);
        return at < 0 ? -at - 1 : at;
    }

    /** The number of the word at a place. */
    public int number(int place) {
        return numbers[place];
    }
}
