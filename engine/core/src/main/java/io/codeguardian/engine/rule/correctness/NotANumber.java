package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.BASH;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** {@code x === NaN}. */
final class NotANumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/nan-comparison", "Comparison with NaN", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-1077")
            .inAllBut(BASH)
            .mayBlock()
            .says(
                    "Compares with NaN, which is not equal to anything, itself included.",
                    "Ask with the function for it: `Number.isNaN(x)`, `Double.isNaN(x)`, `math.isnan(x)`, `math.IsNaN(x)`.");
    private static final Set<String> NAMES = Set.of(
            "NaN",
            "Number.NaN",
            "Double.NaN",
            "Float.NaN",
            "math.nan",
            "np.nan",
            "numpy.nan",
            "math.NaN()",
            "double.NaN",
            "float.NaN",
            "Double.nan",
            "Float.nan",
            "CGFloat.nan",
            ".nan",
            "NAN",
            "f64::NAN",
            "f32::NAN",
            "std::f64::NAN",
            "Float::NAN",
            "BigDecimal::NAN",
            "float(\"nan\")",
            "float('nan')");
    private static final Set<String> SIGNS = Set.of("==", "===", "!=", "!==", "<", ">", "<=", ">=");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(NotANumber::see, Form.BINARY);
    }

    private static void see(Code code, int node, Report report) {
        Binary binary = code.binary(node);
        if (binary == null || !SIGNS.contains(binary.operator())) {
            return;
        }
        boolean nan = NAMES.contains(code.path(binary.left())) || NAMES.contains(code.path(binary.right()));
        if (nan) {
            String answer = binary.operator().startsWith("!") ? "true" : "false";
            report.at(node, "NaN equals nothing, so this is always " + answer + ".");
        }
    }
}
