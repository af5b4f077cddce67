package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.SCALA;
import static io.codeguardian.language.SourceLanguage.SWIFT;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.Map;
import java.util.Set;

/** A lock whose release is not in a finally, with or defer. */
final class LockNotReleased implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/lock-not-released", "Lock stays when this fails", STATIC_ANALYSIS, HIGH)
            .cwe("CWE-667", "CWE-772")
            .tags("concurrency")
            .in(JAVA, PYTHON, GO, KOTLIN, SCALA, CSHARP, C, CPP, RUBY, SWIFT)
            .says(
                    "Takes a lock and releases it later in plain code; when something between fails or returns, it is never released.",
                    "Release it on every path: `try { … } finally { lock.unlock(); }`, `with lock:`, `defer mu.Unlock()`.");

    private static final Set<SourceLanguage> WITHOUT_THROWING = Set.of(GO, C, CPP, SWIFT);
    private static final Map<String, String> RELEASES = Map.of(
            "lock", "unlock",
            "acquire", "release",
            "Lock", "Unlock",
            "Enter", "Exit",
            "EnterWriteLock", "ExitWriteLock",
            "EnterReadLock", "ExitReadLock",
            "WaitOne", "ReleaseMutex",
            "pthread_mutex_lock", "pthread_mutex_unlock");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(LockNotReleased::see, RELEASES.keySet().toArray(String[]::new));
    }

    private static void see(Code code, Call call, Report report) {
        SyntaxTree tree = code.tree();
        int function = code.function(call.node());
        int parent = tree.parent(call.node());
        boolean alone = function != NONE && (tree.is(parent, "expression_statement") || code.isBlock(parent));
        String lock = lock(code, call);
        if (!alone || lock.isEmpty() || code.isTest()) {
            return;
        }
        String release = RELEASES.getOrDefault(call.name(), "");
        int freed = NONE;
        for (int at = tree.subtreeEnd(call.node()); at < tree.subtreeEnd(function); at++) {
            Call other = code.call(at);
            if (other == null
                    || !other.name().equals(release)
                    || !lock(code, other).equals(lock)) {
                continue;
            }
            if (isSafe(code, at, function)) {
                return;
            }
            freed = freed == NONE ? at : freed;
        }
        if (freed != NONE && mayLeave(code, tree.subtreeEnd(call.node()), freed, function)) {
            report.at(
                    call.node(),
                    "`" + lock + "` is released in line " + tree.startLine(freed)
                            + " only when everything between goes well.");
        }
    }

    private static boolean isSafe(Code code, int node, int function) {
        SyntaxTree tree = code.tree();
        for (int above = tree.parent(node); above != function && above != NONE; above = tree.parent(above)) {
            String kind = tree.kind(above);
            Call call = code.language() == SWIFT ? code.call(above) : null;
            if (kind.startsWith("finally_")
                    || kind.equals("defer_statement")
                    || kind.equals("ensure")
                    || call != null && call.name().equals("defer")) {
                return true;
            }
        }
        return false;
    }

    /** What is locked: the object, or what is handed to a function; empty when that is not known. */
    private static String lock(Code code, Call call) {
        boolean function = call.name().startsWith("pthread_") || call.target().equals("Monitor");
        if (function) {
            return code.path(call.positional(0));
        }
        return call.arguments().isEmpty() ? call.target() : "";
    }

    /** Without exceptions, or where locks are held over few calls, a return between; elsewhere any call may throw. */
    private static boolean mayLeave(Code code, int from, int to, int function) {
        for (int at = from; at < to; at++) {
            boolean returns = code.is(at, Form.RETURN) && code.tree().text(at).startsWith("return");
            boolean throwing = !WITHOUT_THROWING.contains(code.language()) && code.call(at) != null;
            if ((returns || throwing)
                    && code.function(at) == function
                    && !code.tree().contains(at, to)) {
                return true;
            }
        }
        return false;
    }
}
