package sample;

import java.util.List;

/** Two functions whose numbers were counted by hand, and one that nests. */
public class Classifier {
    int classify(int n, boolean flag) { // cyclomatic 8, cognitive 12, nesting 3, parameters 2
        if (n > 0 && flag) {
            for (int i = 0; i < n; i++) {
                if (i % 2 == 0) {
                    n--;
                } else {
                    n -= 2;
                }
            }
        } else if (n < 0) {
            n = -n;
        } else {
            n = 1;
        }
        while (n > 10 || n < -10) {
            n /= 2;
        }
        return n;
    }

    String choose(int kind) { // cyclomatic 6, cognitive 5, nesting 2, parameters 1
        try {
            switch (kind) {
                case 1:
                    return "one";
                case 2:
                    return "two";
                case 3:
                    return kind > 2 ? "three" : "never";
                default:
                    return "many";
            }
        } catch (IllegalStateException e) {
            return choose(kind + 1);
        }
    }

    record Range(int low, int high) {
        boolean contains(List<Integer> all) { // cyclomatic 3, cognitive 4, nesting 2, parameters 1
            Runnable check = () -> {
                if (low > high) {
                    throw new IllegalStateException();
                }
            };
            check.run();
            outer:
            for (int each : all) {
                continue outer;
            }
            return true;
        }
    }
}
