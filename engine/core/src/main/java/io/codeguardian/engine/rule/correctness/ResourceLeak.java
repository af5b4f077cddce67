package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.SCALA;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
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
            .in(JAVA, PYTHON, GO, KOTLIN, SCALA, CSHARP, RUBY)
            .says(
                    "Opens a file, connection or response in a local variable and never closes it.",
                    "Close it on every path: try-with-resources in Java, `with` in Python, `defer x.Close()` in Go, "
                            + "`use` in Kotlin, `using` in C#, a block in Ruby.");
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

    private static final Set<String> CSHARP_TYPES = Set.of(
            "FileStream",
            "StreamReader",
            "StreamWriter",
            "SqlConnection",
            "TcpClient",
            "SqlCommand",
            "NpgsqlConnection");
    private static final Set<String> CSHARP_CALLS =
            Set.of("File.Open", "File.OpenRead", "File.OpenWrite", "File.Create", "File.OpenText", "File.CreateText");
    private static final Set<String> RUBY_CALLS =
            Set.of("File.open", "File.new", "TCPSocket.new", "TCPSocket.open", "IO.popen");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(
                ResourceLeak::see,
                "variable_declarator",
                "assignment",
                "short_var_declaration",
                "property_declaration",
                "val_definition",
                "var_definition");
    }

    private static void see(Code code, int node, Report report) {
        List<Assignment> assignments = code.assignments(node);
        int function = code.function(node);
        if (assignments.isEmpty() || function == NONE || code.isTest() || isScoped(code, node)) {
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
            case KOTLIN, SCALA ->
                JAVA_CALLS.contains(call.path())
                        || call.path().equals("Source.fromFile")
                        || call.target().isEmpty() && JAVA_TYPES.contains(call.name()) && !wrapsMemory(code, call);
            case CSHARP ->
                call.creates() && CSHARP_TYPES.contains(call.name()) && opensFile(code, call)
                        || CSHARP_CALLS.contains(call.path());
            case RUBY ->
                RUBY_CALLS.contains(call.path())
                        && call.arguments().stream()
                                .noneMatch(a -> code.tree().kind(a.value()).endsWith("block"));
            case PYTHON -> PYTHON_CALLS.contains(call.path());
            default -> GO_CALLS.contains(call.path()) || GO_RESPONSES.contains(call.path());
        };
    }

    /** {@code using var x = …}. */
    private static boolean isScoped(Code code, int node) {
        int at = node;
        for (int i = 0; i < 3 && at != NONE && code.language() == CSHARP; i++) {
            String text = code.tree().text(at);
            if (text.startsWith("using") || text.startsWith("await using")) {
                return true;
            }
            at = code.tree().parent(at);
        }
        return false;
    }

    /** A reader over another stream leaves it to its maker. */
    private static boolean opensFile(Code code, Call call) {
        boolean reader = call.name().startsWith("Stream");
        int first = call.positional(0);
        return !reader
                || first != NONE
                        && (code.isString(first)
                                || code.path(first).toLowerCase(Locale.ROOT).contains("path"));
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

    /** As far as members and calls go on: {@code x.body.close()}. */
    private static int chain(Code code, int member) {
        SyntaxTree tree = code.tree();
        int at = member;
        for (int above = tree.parent(at); above != NONE; above = tree.parent(at)) {
            boolean called = code.call(above) != null && tree.firstNamedChild(above) == at;
            if (!called && !code.isMember(above)) {
                return at;
            }
            at = above;
        }
        return at;
    }

    private static boolean escapes(Code code, int use) {
        SyntaxTree tree = code.tree();
        int parent = tree.parent(use);
        int method = code.language() == RUBY && tree.is(parent, "call") ? tree.childByField(parent, "method") : NONE;
        if (method != NONE && tree.childByField(parent, "receiver") == use) {
            return tree.text(method).contains("close");
        }
        if (code.isMember(parent)
                || tree.is(parent, "method_invocation") && tree.childByField(parent, "object") == use) {
            String text = tree.text(chain(code, parent)).toLowerCase(Locale.ROOT);
            int above = tree.parent(parent);
            boolean body = tree.text(parent).endsWith(".Body");
            boolean passed = body && !code.isMember(above);
            return text.contains("close")
                    || text.contains("dispose")
                    || text.contains(".use")
                    || text.contains("disconnect")
                    || text.contains("detach")
                    || passed && isArgument(code, parent) && closesBody(code);
        }
        // Reading from it hands nothing over; being an argument of another call may.
        return isArgument(code, use) && !readsOnly(code, use)
                || code.is(parent, Form.RETURN)
                || isLast(code, use)
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
                || tree.is(parent, "variable_declarator")
                || tree.is(parent, "equals_value_clause")
                || tree.is(parent, "property_declaration")
                || tree.is(parent, "array");
    }

    /** The last of a block may be its value. */
    private static boolean isLast(Code code, int use) {
        return code.isBlock(code.tree().parent(use)) && code.next(use) == NONE;
    }

    private static boolean isArgument(Code code, int node) {
        String kind = code.tree().kind(code.tree().parent(node));
        return kind.equals("argument_list")
                || kind.equals("arguments")
                || kind.equals("keyword_argument")
                || kind.equals("argument")
                || kind.equals("value_argument");
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
