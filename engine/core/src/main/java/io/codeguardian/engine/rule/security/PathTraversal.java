package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.Traced;
import io.codeguardian.engine.dataflow.ValueTrace;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** A file opened by a name from a request. */
final class PathTraversal implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/path-traversal", "File named by a request", SECURITY, HIGH)
            .cwe("CWE-22")
            .owasp("A01:2021")
            .mayBlock()
            .says(
                    "Opens a path that a request decides, so `../` reaches any file of the server.",
                    "Take only the last part of the name, resolve it against the allowed folder, and check that the result is "
                            + "still inside it.");
    private static final Set<String> SAFE = Set.of("basename", "Base", "getFileName", "secure_filename", "getName");
    private static final Set<String> JAVA_CREATES = Set.of(
            "File",
            "FileInputStream",
            "FileReader",
            "FileOutputStream",
            "FileWriter",
            "RandomAccessFile",
            "FileSystemResource");
    private static final Set<String> OTHERS = Set.of(
            "os.open",
            "os.remove",
            "os.unlink",
            "os.rmdir",
            "os.listdir",
            "os.rename",
            "shutil.copy",
            "shutil.move",
            "shutil.rmtree",
            "open",
            "send_file",
            "io.open",
            "Path",
            "pathlib.Path",
            "FileResponse",
            "aiofiles.open",
            "os.Open",
            "os.OpenFile",
            "os.Create",
            "os.ReadFile",
            "os.WriteFile",
            "os.Remove",
            "os.RemoveAll",
            "os.ReadDir",
            "ioutil.ReadFile",
            "ioutil.WriteFile",
            "http.ServeFile",
            "Paths.get",
            "Path.of");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(PathTraversal::see);
    }

    private static void see(Code code, Call call, Report report) {
        Call around = code.call(code.tree().parent(call.node()));
        boolean namedOnly = around != null && around.receiver() == call.node() && SAFE.contains(around.name());
        if (namedOnly || !opensFile(code, call)) {
            return;
        }
        for (Argument argument : call.arguments()) {
            Traced traced = ValueTrace.of(code).trace(argument.value(), SAFE);
            if (traced.isOutside() && !code.path(argument.value()).endsWith(".Body")) {
                Sink.report(
                                code,
                                argument.value(),
                                traced,
                                "decides which file is opened; `../` in it leaves the folder",
                                report)
                        .severity(HIGH);
                return;
            }
        }
    }

    private static boolean opensFile(Code code, Call call) {
        return switch (code.language()) {
            case JAVA ->
                call.creates() && JAVA_CREATES.contains(call.name())
                        || OTHERS.contains(call.path())
                        || call.target().equals("Files") && !call.name().equals("copy");
            case PYTHON, GO -> OTHERS.contains(call.path());
            default ->
                call.target().equals("fs")
                        || call.target().equals("fsp")
                        || call.target().equals("fs.promises")
                        || call.name().equals("sendFile")
                        || call.path().equals("res.download");
        };
    }
}
