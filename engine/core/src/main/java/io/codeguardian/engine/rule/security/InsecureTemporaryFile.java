package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** Names of temporary files that someone else can take first. */
final class InsecureTemporaryFile implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/insecure-temporary-file", "Temporary file can be taken over", SECURITY, MEDIUM)
            .cwe("CWE-377", "CWE-379")
            .says(
                    "Uses a temporary file whose name is known before it exists, so another user can put a link there first.",
                    "Let the library create and open it in one step: `NamedTemporaryFile`, `Files.createTempFile`, `os.CreateTemp`, `mkdtemp`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                InsecureTemporaryFile::see,
                "mktemp",
                "tempnam",
                "tmpnam",
                "open",
                "FileOutputStream",
                "FileWriter",
                "File",
                "writeFile",
                "writeFileSync",
                "createWriteStream",
                "Create",
                "WriteFile",
                "OpenFile");
    }

    private static void see(Code code, Call call, Report report) {
        if (code.isTest()) {
            return;
        }
        if (code.language() == PYTHON && call.path().equals("tempfile.mktemp")
                || call.path().equals("os.tempnam")) {
            report.at(
                    call.node(),
                    "`" + call.path() + "` only makes up a name; until the file is opened anybody can create it.");
            return;
        }
        String name = code.literal(call.positional(0));
        if (name != null && (name.startsWith("/tmp/") || name.startsWith("/var/tmp/")) && writes(code, call)) {
            report.at(
                    call.node(),
                    "`" + name
                            + "` lies in a folder where every user of the machine may put a file or link of that name.");
        }
    }

    private static boolean writes(Code code, Call call) {
        return switch (code.language()) {
            case JAVA -> call.creates() && !call.name().equals("File");
            case PYTHON -> {
                int second = call.keyword("mode") == NONE ? call.positional(1) : call.keyword("mode");
                String mode = second == NONE ? null : code.literal(second);
                yield call.path().equals("open") && mode != null && (mode.contains("w") || mode.contains("a"));
            }
            case GO -> call.target().equals("os") || call.target().equals("ioutil");
            default -> call.target().startsWith("fs");
        };
    }
}
