package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Something opened that nobody closes. */
final class ResourceLeak implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/resource-leak", "Opened and never closed", STATIC_ANALYSIS, HIGH)
            .cwe("CWE-772", "CWE-404")
            .in(JAVA, PYTHON, GO)
            .says(
                    "Opens a file, connection or response in a local variable and never closes it.",
                    "Close it on every path: try-with-resources in Java, `with` in Python, `defer x.Close()` in Go.");
    private static final Set<String> JAVA_TYPES = Set.of(
            "FileInputStream",
            "FileOutputStream",
            "FileReader",
            "FileWriter",
            "RandomAccessFile",
            "Socket",
            "ServerSocket",
            "ZipFile",
            "JarFile",
            "BufferedReader",
            "BufferedWriter",
            "PrintWriter",
            "ObjectInputStream",
            "ObjectOutputStream",
            "ZipInputStream",
            "GZIPInputStream",
            "Scanner");
    private static final Set<String> JAVA_CALLS = Set.of(
            "DriverManager.getConnection",
            "Files.newInputStream",
            "Files.newOutputStream",
            "Files.newBufferedReader",
            "Files.newBufferedWriter",
            "Files.newDirectoryStream",
            "Files.lines",
            "Files.list",
            "Files.walk");
    private static final Set<String> PYTHON_CALLS = Set.of(
            "open", "socket.socket", "sqlite3.connect", "io.open", "gzip.open", "zipfile.ZipFile", "tarfile.open");
    private static final Set<String> GO_CALLS =
            Set.of("os.Open", "os.Create", "os.OpenFile", "net.Dial", "net.Listen", "zip.OpenReader");
    private static final Set<String> GO_RESPONSES = Set.of(
            "http.Get", "http.Post", "http.PostForm", "http.Head", "client.Do", "client.Get", "http.DefaultClient.Do");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(ResourceLeak::see, "variable_declarator", "assignment", "short_var_declaration");
    }

    private static void see(Code code, int node, Report report) {
        List<Assignment> assignments = code.assignments(node);
        int function = code.function(node);
        if (assignments.isEmpty() || function == NONE || code.isTest()) {
            return;
        }
        Assignment first = assignments.getFirst();
        Call call = code.call(code.unwrap(first.value()));
        if (call == null || !code.isName(first.target()) || !opens(code, call)) {
            return;
        }
        String name = code.tree().text(first.target());
        if (!name.equals("_") && !leaves(code, function, node, name)) {
            String close = code.language() == GO && GO_RESPONSES.contains(call.path())
                    ? name + ".Body.Close()"
                    : name + ".close()";
            report.at(
                    call.node(),
                    "`" + name + "` is opened here, and no path of this function closes it (`" + close
                            + "`); it stays open until the process has no handles left.");
        }
    }

    private static boolean opens(Code code, Call call) {
        return switch (code.language()) {
            case JAVA ->
                call.creates()
                        ? JAVA_TYPES.contains(call.name()) && !wrapsMemory(code, call)
                        : JAVA_CALLS.contains(call.path());
            case PYTHON -> PYTHON_CALLS.contains(call.path());
            default -> GO_CALLS.contains(call.path()) || GO_RESPONSES.contains(call.path());
        };
    }

    /** A reader over text, the console or a parameter owns nothing. */
    private static boolean wrapsMemory(Code code, Call call) {
        boolean wrapper = !call.name().startsWith("File")
                && !call.name().endsWith("Socket")
                && !call.name().endsWith("File");
        String argument = call.arguments().isEmpty()
                ? ""
                : code.path(call.arguments().getFirst().value());
        return wrapper && !argument.contains("newFile");
    }

    /** Whether the variable is closed, returned, stored or handed to somebody who may close it. */
    private static boolean leaves(Code code, int function, int definition, String name) {
        SyntaxTree tree = code.tree();
        for (int at = function; at < tree.subtreeEnd(function); at++) {
            if (tree.isNamed(at)
                    && code.isName(at)
                    && tree.textIs(at, name)
                    && !tree.contains(definition, at)
                    && escapes(code, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean escapes(Code code, int use) {
        SyntaxTree tree = code.tree();
        int parent = tree.parent(use);
        if (code.isMember(parent)
                || tree.is(parent, "method_invocation") && tree.childByField(parent, "object") == use) {
            String text = tree.text(tree.is(parent, "method_invocation") ? parent : tree.parent(parent))
                    .toLowerCase(Locale.ROOT);
            int above = tree.parent(parent);
            boolean body = tree.text(parent).endsWith(".Body");
            boolean passed = body && !code.isMember(above);
            return text.contains("close")
                    || text.contains("disconnect")
                    || text.contains("detach")
                    || passed && isArgument(code, parent) && closesBody(code);
        }
        // Reading from it hands nothing over; being an argument of another call may.
        return isArgument(code, use) && !readsOnly(code, use)
                || tree.is(parent, "return_statement")
                || tree.is(parent, "global_statement")
                || tree.is(parent, "nonlocal_statement")
                || tree.is(parent, "with_item")
                || tree.is(parent, "resource")
                || tree.is(parent, "yield")
                || tree.is(parent, "expression_list")
                || tree.is(parent, "assignment")
                || tree.is(parent, "assignment_expression")
                || tree.is(parent, "pair")
                || tree.is(parent, "literal_element")
                || tree.is(parent, "tuple")
                || tree.is(parent, "list")
                || tree.is(parent, "variable_declarator");
    }

    private static boolean isArgument(Code code, int node) {
        String kind = code.tree().kind(code.tree().parent(node));
        return kind.equals("argument_list") || kind.equals("arguments") || kind.equals("keyword_argument");
    }

    private static boolean closesBody(Code code) {
        return code.tree().text().contains(".Body.Close()");
    }

    private static boolean readsOnly(Code code, int use) {
        Call call = code.call(code.tree().parent(code.tree().parent(use)));
        return call != null
                && Set.of(
                                "json.load",
                                "csv.reader",
                                "csv.DictReader",
                                "io.ReadAll",
                                "io.Copy",
                                "json.dump",
                                "bufio.NewScanner",
                                "bufio.NewReader",
                                "len",
                                "print",
                                "yaml.safe_load",
                                "pickle.load")
                        .contains(call.path());
    }
}
