package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.GO;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** An error result that is thrown away. */
final class IgnoredGoError implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "go/ignored-error", "Error result is ignored", STATIC_ANALYSIS, MEDIUM)
            .cwe("CWE-252", "CWE-391")
            .in(GO)
            .says(
                    "Throws away the error of a call whose other results mean nothing when it fails.",
                    "Check the error before using the result.");
    /** Functions of the standard library whose last result is an error that matters. */
    private static final Set<String> FAILING = Set.of(
            "os.Open",
            "os.Create",
            "os.OpenFile",
            "os.ReadFile",
            "os.WriteFile",
            "os.MkdirAll",
            "os.Mkdir",
            "os.Rename",
            "os.ReadDir",
            "os.Stat",
            "io.ReadAll",
            "io.Copy",
            "ioutil.ReadAll",
            "ioutil.ReadFile",
            "ioutil.WriteFile",
            "json.Marshal",
            "json.Unmarshal",
            "json.MarshalIndent",
            "xml.Unmarshal",
            "xml.Marshal",
            "yaml.Unmarshal",
            "strconv.Atoi",
            "strconv.ParseInt",
            "strconv.ParseFloat",
            "strconv.ParseBool",
            "http.Get",
            "http.Post",
            "http.NewRequest",
            "http.NewRequestWithContext",
            "url.Parse",
            "sql.Open",
            "time.Parse",
            "time.ParseDuration",
            "net.Dial",
            "net.Listen",
            "exec.LookPath",
            "base64.StdEncoding.DecodeString",
            "hex.DecodeString",
            "rand.Read",
            "template.New",
            "filepath.Walk",
            "uuid.Parse",
            "gob.NewDecoder",
            "bcrypt.GenerateFromPassword");

    private static final Pattern WHY = Pattern.compile(
            "(?i)//.*( ignor(e|ed|ing)( |$|[.,;])|best.effort|never fail|can.?t fail|cannot fail|doesn't matter|zero is)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(IgnoredGoError::seeBlank, "short_var_declaration", "assignment_statement");
        sights.nodes(IgnoredGoError::seeStatement, "expression_statement");
    }

    private static void seeBlank(Code code, int node, Report report) {
        int left = code.tree().childByField(node, "left");
        int[] targets = left == NONE ? new int[0] : code.tree().namedChildren(left);
        int right = code.tree().childByField(node, "right");
        Call call = right == NONE ? null : code.call(code.tree().firstNamedChild(right));
        boolean blank = targets.length > 0 && code.tree().textIs(targets[targets.length - 1], "_");
        // A single blank is written by hand to say that it is meant.
        if (call != null
                && blank
                && targets.length > 1
                && !isMeant(code, targets)
                && FAILING.contains(call.path())
                && !code.isTest()) {
            tell(call, report);
        }
    }

    /** All results are blanked by hand, or a comment tells why. */
    private static boolean isMeant(Code code, int[] targets) {
        for (int target : targets) {
            if (!code.tree().textIs(target, "_")) {
                String line = code.tree().lines().text(code.tree().startLine(target));
                return WHY.matcher(line).find();
            }
        }
        return true;
    }

    private static void seeStatement(Code code, int node, Report report) {
        Call call = code.call(code.tree().firstNamedChild(node));
        if (call != null && FAILING.contains(call.path()) && !code.isTest()) {
            tell(call, report);
        }
    }

    private static void tell(Call call, Report report) {
        report.at(call.node(), "When `" + call.path() + "` fails, this goes on with an empty result.");
    }
}
