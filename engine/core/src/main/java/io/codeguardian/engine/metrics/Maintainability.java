package io.codeguardian.engine.metrics;

/**
 * The maintainability index (P. Oman and J. Hagemeister, Metrics for Assessing a Software System's Maintainability, ICSM
 * 1992), scaled to 0–100 as Visual Studio does: {@code max(0, (171 − 5.2 ln V − 0.23 G − 16.2 ln LOC) · 100 / 171)}.
 */
final class Maintainability {
    private Maintainability() {}

    /**
     * @param volume Halstead's V
     * @param cyclomatic McCabe's G
     * @param codeLines lines that hold code
     * @return 0 (worst) to 100
     */
    static double index(double volume, double cyclomatic, double codeLines) {
        double raw =
                171 - 5.2 * Math.log(Math.max(1, volume)) - 0.23 * cyclomatic - 16.2 * Math.log(Math.max(1, codeLines));
        return Math.clamp(raw * 100 / 171, 0, 100);
    }
}
