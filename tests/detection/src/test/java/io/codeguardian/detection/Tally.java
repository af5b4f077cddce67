package io.codeguardian.detection;

import java.util.Locale;

/** The four counts of a judgement, and their ratios. */
record Tally(int truePositives, int falsePositives, int falseNegatives, int trueNegatives) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally with(boolean vulnerable, boolean found) {
        return new Tally(
                truePositives + (vulnerable && found ? 1 : 0),
                falsePositives + (!vulnerable && found ? 1 : 0),
                falseNegatives + (vulnerable && !found ? 1 : 0),
                trueNegatives + (!vulnerable && !found ? 1 : 0));
    }

    int cases() {
        return truePositives + falsePositives + falseNegatives + trueNegatives;
    }

    /** NaN when nothing was found. */
    double precision() {
        return (double) truePositives / (truePositives + falsePositives);
    }

    double recall() {
        return (double) truePositives / (truePositives + falseNegatives);
    }

    /** Recall less the share of harmless cases that were blamed: 1 is perfect, 0 is chance, below is worse. */
    double youden() {
        return recall() - (double) falsePositives / (falsePositives + trueNegatives);
    }

    String cells() {
        return "%d | %d | %d | %d | %s | %s | %s"
                .formatted(
                        truePositives,
                        falsePositives,
                        falseNegatives,
                        trueNegatives,
                        shown(precision()),
                        shown(recall()),
                        shown(youden()));
    }

    private static String shown(double ratio) {
        return Double.isNaN(ratio) ? "–" : String.format(Locale.ROOT, "%.2f", ratio);
    }
}
