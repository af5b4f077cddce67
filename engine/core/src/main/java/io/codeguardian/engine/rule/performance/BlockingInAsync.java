package io.codeguardian.engine.rule.performance;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PERFORMANCE;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** A call that stops the event loop. */
final class BlockingInAsync implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/blocking-in-async", "Blocking call in asynchronous code", PERFORMANCE, HIGH)
            .sure()
            .cwe("CWE-1322")
            .in(PYTHON, JAVASCRIPT)
            .says(
                    "Waits inside an async function with a call that blocks the thread, so no other request is served meanwhile.",
                    "Use the asynchronous counterpart (`asyncio.sleep`, `httpx.AsyncClient`, `fs.promises`), or move the call to a worker thread.");
    private static final Set<String> PYTHON_CALLS = Set.of(
            "time.sleep",
            "requests.get",
            "requests.post",
            "requests.put",
            "requests.delete",
            "requests.patch",
            "requests.request",
            "subprocess.run",
            "subprocess.call",
            "subprocess.check_output",
            "subprocess.check_call",
            "os.system",
            "urllib.request.urlopen",
            "urlopen",
            "socket.create_connection");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(BlockingInAsync::see);
    }

    private static void see(Code code, Call call, Report report) {
        boolean blocks = code.language() == PYTHON ? PYTHON_CALLS.contains(call.path()) : isSync(call);
        int function = blocks ? code.function(call.node()) : NONE;
        if (function != NONE && code.tree().childOfKind(function, "async") != NONE && !isProgram(code)) {
            report.at(
                    call.node(),
                    "`" + call.path() + "` holds the event loop; until it returns nothing else in this process runs.");
        }
    }

    /** A command line program serves nobody else meanwhile. */
    private static boolean isProgram(Code code) {
        boolean program = code.tree().text().startsWith("#!") || code.mentions("process.exit(");
        return program && !code.mentions(".listen(") && !code.mentions("createServer(");
    }

    private static boolean isSync(Call call) {
        boolean module = Set.of("fs", "child_process", "cp", "zlib", "crypto").contains(call.target());
        boolean named = call.target().isEmpty()
                && Set.of("execSync", "spawnSync", "execFileSync", "readFileSync", "writeFileSync")
                        .contains(call.name());
        return module && call.name().endsWith("Sync") || named;
    }
}
