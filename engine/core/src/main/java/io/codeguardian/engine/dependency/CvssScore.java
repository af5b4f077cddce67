package io.codeguardian.engine.dependency;

import io.codeguardian.language.Severity;
import us.springett.cvss.Cvss;
import us.springett.cvss.Score;

/** Scores of CVSS vectors, versions 2, 3 and 4. */
final class CvssScore {
    private static final int LONGEST = 200;

    private CvssScore() {}

    /** The base score, or 0 for what is no vector. */
    static double of(String vector) {
        if (vector.length() > LONGEST) {
            return 0;
        }
        try {
            Cvss cvss = Cvss.fromVector(vector);
            Score score = cvss == null ? null : cvss.calculateScore();
            return score == null ? 0 : score.getBaseScore();
        } catch (RuntimeException e) {
            return 0;
        }
    }

    /** The qualitative scale of CVSS. */
    static Severity severity(double score) {
        return score >= 9
                ? Severity.CRITICAL
                : score >= 7 ? Severity.HIGH : score >= 4 ? Severity.MEDIUM : Severity.LOW;
    }
}
