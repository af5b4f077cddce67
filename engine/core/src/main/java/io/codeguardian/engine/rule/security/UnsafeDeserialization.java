package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.FileFlows;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** Formats that build any object while they are read. */
final class UnsafeDeserialization implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/unsafe-deserialization", "Deserialisation can run code", SECURITY, HIGH)
            .cwe("CWE-502")
            .owasp("A08:2021")
            .in(JAVA, PYTHON, JAVASCRIPT)
            .mayBlock()
            .says(
                    "Reads data in a format that may name any class, so whoever writes the data runs code here.",
                    "Use a format of plain data (JSON) and map it to known types; for YAML use `safe_load`.");
    private static final Set<String> PICKLES =
            Set.of("pickle", "cPickle", "dill", "cloudpickle", "marshal", "_pickle", "jsonpickle");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                UnsafeDeserialization::see,
                "readObject",
                "readUnshared",
                "loads",
                "load",
                "decode",
                "unsafe_load",
                "load_all",
                "unserialize",
                "Unpickler");
    }

    private static void see(Code code, Call call, Report report) {
        // What a request sends is told by the rule that follows it.
        if (code.isTest() || FileFlows.of(code).of("deserialization").stream().anyMatch(f -> f.node() == call.node())) {
            return;
        }
        switch (code.language()) {
            case JAVA -> seeJava(code, call, report);
            case PYTHON -> seePython(code, call, report);
            default -> {
                if (call.name().equals("unserialize") && code.tree().text().contains("node-serialize")) {
                    report.at(call.node(), "`node-serialize` runs functions that stand in the data it reads.");
                }
            }
        }
    }

    private static void seeJava(Code code, Call call, Report report) {
        boolean reads = call.name().startsWith("read")
                && call.arguments().isEmpty()
                && !call.target().isEmpty();
        String text = code.tree().text();
        boolean plain = text.contains("ObjectInputStream") || text.contains("XMLDecoder");
        boolean filtered = text.contains("setObjectInputFilter") || text.contains("ValidatingObjectInputStream");
        // Types that take part in the protocol are handed the stream; who opens it is to be told.
        int function = code.function(call.node());
        int parameters = function == NONE ? NONE : code.tree().childByField(function, "parameters");
        boolean own = code.path(parameters).contains("ObjectInput");
        if (reads && plain && !filtered && !own) {
            report.at(
                    call.node(),
                    "`" + call.target() + "." + call.name()
                            + "()` creates whatever classes the data names, with nothing that filters them.");
        }
    }

    private static void seePython(Code code, Call call, Report report) {
        boolean pickle = PICKLES.contains(call.target()) && !call.name().equals("load_all");
        boolean yaml = call.target().equals("yaml")
                && (call.name().equals("unsafe_load") || call.name().startsWith("load") && !isSafe(code, call));
        if (pickle && !call.arguments().isEmpty()) {
            if (!isOwn(code, call.positional(0))) {
                report.at(call.node(), "`" + call.path() + "` runs code that stands in the data it reads.")
                        .severity(MEDIUM);
            }
        } else if (yaml) {
            report.at(
                            call.node(),
                            "`" + call.path() + "` without a safe loader builds any Python object that the text names.")
                    .fix("Use `yaml.safe_load(…)`.");
        }
    }

    /** What the program itself has written. */
    private static boolean isOwn(Code code, int value) {
        Call made = code.call(code.unwrap(value));
        return code.isConstant(value) || made != null && made.name().equals("dumps");
    }

    private static boolean isSafe(Code code, Call call) {
        int loader = call.keyword("Loader") == NONE ? call.positional(1) : call.keyword("Loader");
        return loader != NONE
                && (code.path(loader).contains("Safe") || code.path(loader).contains("BaseLoader"));
    }
}
