package io.codeguardian.engine.dataflow.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The words of a text in order; each is kept once. */
final class Words {
    private int[] starts = new int[256];
    private String[] words = new String[256];
    private int count;

    Words(String text) {
        Map<String, String> known = new HashMap<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isJavaIdentifierPart(text.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                String word = text.substring(begin, i);
                add(begin, known.computeIfAbsent(word, w -> w));
                begin = -1;
            }
        }
    }

    private void add(int start, String word) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            words = Arrays.copyOf(words, count * 2);
        }
        starts[count] = start;
        words[count++] = word;
    }

    void between(int from, int to, Consumer<String> see) {
        int at = Arrays.binarySearch(starts, 0, count, from);
        for (int i = at < 0 ? -at - 1 : at; i < count && starts[i] < to; i++) {
            see.accept(words[i]);
        }
    }
}
