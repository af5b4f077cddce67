package io.codeguardian.engine.absence;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.form.ClassForm;
import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.engine.dataflow.form.Parameter;
import io.codeguardian.engine.dataflow.form.Stmt;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of calls: which may give nothing, which never come back, which only tell. */
final class Calls {
    private static final Pattern TELLS = Pattern.compile(
            "(?i)(?:^|[._])(?:log|logger|console|print\\w*|puts|out|err|warn|slog|logging|metrics?|counter|stats|meter|fmt)(?:$|[._(])");
    private static final Pattern ENDS = Pattern.compile(
            "(?i)(?:throw|fail|exit|abort|^die|fatal|panic|raise|never|unreachable|bail|halt|notfound|not_found|redirect|assert|skip|reject|error$|stop|todo)");
    private static final Pattern INSISTS = Pattern.compile(
            "(?i)(?:require|assert|check|ensure|valid|notnull|nonnull|not_null|expect|verify|invariant|isinstance|must)");
    private static final Pattern REGEX = Pattern.compile("re|regex|[A-Z][A-Z_0-9]*|(?i:\\w*(?:pattern|regex|_re))");
    private static final Set<String> MATCHES = Set.of("match", "search", "fullmatch");
    private static final Set<String> SERVLET =
            Set.of("getParameter", "getHeader", "getCookies", "getResourceAsStream", "listFiles", "getAttribute");
    private static final Set<String> PERHAPS = Set.of(
            "firstOrNull",
            "lastOrNull",
            "singleOrNull",
            "find",
            "findLast",
            "maxOrNull",
            "minOrNull",
            "getOrNull",
            "getenv",
            "toIntOrNull",
            "toLongOrNull",
            "maxByOrNull",
            "minByOrNull");

    private final FileForm file;
    private final Code code;
    private final Map<String, List<FunctionForm>> own = new HashMap<>();
    private final Map<String, Boolean> given = new HashMap<>();

    Calls(FileForm file, Code code) {
        this.file = file;
        this.code = code;
        file.functions()
                .forEach(
                        (n, f) -> own.computeIfAbsent(n, k -> new ArrayList<>()).addAll(f));
        for (ClassForm type : file.classes()) {
            type.methods()
                    .forEach((n, f) ->
                            own.computeIfAbsent(n, k -> new ArrayList<>()).addAll(f));
        }
    }

    /** A log line, a counter. */
    boolean tells(Expr.Invoke call) {
        return TELLS.matcher(path(call)).find();
    }

    boolean ends(Expr.Invoke call) {
        return !tells(call) && ENDS.matcher(call.name()).find()
                || call.receiver() != null
                        && path(call).endsWith("log." + call.name())
                        && call.name().startsWith("Fatal");
    }

    /** Does not come back, or not with nothing. */
    boolean insists(Expr.Invoke call) {
        return INSISTS.matcher(call.name()).find();
    }

    /** Whether the call gives nothing where there is nothing to give. */
    boolean mayGiveNothing(Expr.Invoke call) {
        return mayGiveNothing(call, true);
    }

    private boolean mayGiveNothing(Expr.Invoke call, boolean follow) {
        boolean library = switch (file.language()) {
            case PYTHON -> python(call);
            case JAVASCRIPT, TYPESCRIPT, TSX -> script(call);
            case JAVA -> java(call);
            case KOTLIN -> PERHAPS.contains(call.name()) || isMap(call, "get");
            default -> false;
        };
        return library || follow && isOwn(call) && ownMayGiveNothing(call.name());
    }

    private boolean python(Expr.Invoke call) {
        String owner = text(call.receiver());
        return MATCHES.contains(call.name()) && REGEX.matches(owner.substring(owner.lastIndexOf('.') + 1))
                || owner.equals("os.environ")
                        && call.name().equals("get")
                        && call.arguments().size() == 1
                || owner.equals("os")
                        && call.name().equals("getenv")
                        && call.arguments().size() == 1
                || owner.equals("shutil") && call.name().equals("which")
                || (call.name().equals("one_or_none") || call.name().equals("scalar_one_or_none"));
    }

    private boolean script(Expr.Invoke call) {
        boolean lambda =
                !call.arguments().isEmpty() && call.arguments().getFirst().value() instanceof Expr.Lambda;
        boolean found = lambda && (call.name().equals("find") || call.name().equals("findLast"));
        boolean regex = call.name().equals("match")
                && call.arguments().size() == 1
                && text(call.arguments().getFirst().value()).startsWith("/");
        return found || regex || isMap(call, "get");
    }

    private boolean java(Expr.Invoke call) {
        boolean system = text(call.receiver()).equals("System")
                && call.arguments().size() == 1
                && (call.name().equals("getenv") || call.name().equals("getProperty"));
        boolean servlet = SERVLET.contains(call.name())
                && call.receiver() != null
                && (!call.name().equals("getAttribute") || text(call.receiver()).contains("ession"));
        return system || servlet || isMap(call, "get");
    }

    /** An entry of a map that the file declares, in a function that never asks for the key. */
    private boolean isMap(Expr.Invoke call, String name) {
        if (!call.name().equals(name) || call.arguments().size() != 1 || call.receiver() == null) {
            return false;
        }
        return isMap(call.receiver(), call.node());
    }

    boolean isMap(Expr owner, int node) {
        String path = text(owner);
        String map = path.substring(path.lastIndexOf('.') + 1);
        int function = code.function(node);
        if (map.isEmpty() || !map.chars().allMatch(c -> Character.isJavaIdentifierPart(c))) {
            return false;
        }
        Pattern declared = Pattern.compile("\\b(?:\\w*Map<[^;=(){}]*>\\s+" + map + "\\b|" + map
                + "\\s*(?::\\s*[\\w<>,\\s]*)?=\\s*(?:new\\s+)?\\w*[mM]ap\\w*\\b|" + map
                + "\\s*:\\s*\\w*Map<|val\\s+" + map + "\\s*=\\s*[\\w.]+\\.associate\\w*\\b)");
        Pattern asks = Pattern.compile("\\b" + map
                + "(?:\\.(?:containsKey|has|keySet|entrySet|keys|putIfAbsent|computeIfAbsent|merge|put|set)\\b|\\[[^\\]]*\\]\\s*=[^=])|\\bin\\s+(?:this\\.)?"
                + map + "\\b");
        return code.contains(NONE, declared) && !code.contains(function, asks);
    }

    private boolean isOwn(Expr.Invoke call) {
        boolean self = call.receiver() instanceof Expr.Name n && n.name().equals("this");
        // A truth among the arguments may say that there must be something.
        boolean told = call.arguments().stream()
                .anyMatch(a -> a.value() instanceof Expr.Constant c && c.value() instanceof Boolean);
        return !told && !call.creates() && (call.receiver() == null || self) && own.containsKey(call.name());
    }

    private boolean ownMayGiveNothing(String name) {
        Boolean known = given.get(name);
        if (known == null) {
            given.put(name, false);
            known = own.getOrDefault(name, List.of()).stream().allMatch(this::mayReturnNothing);
            given.put(name, known);
        }
        return known;
    }

    private boolean mayReturnNothing(FunctionForm function) {
        boolean[] found = new boolean[1];
        Set<String> parameters =
                function.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        returned(function.body(), parameters, value -> {
            boolean call = value instanceof Expr.Invoke i && mayGiveNothing(i, false);
            boolean choice = value instanceof Expr.Choice c && (isNothing(c.yes()) || isNothing(c.no()));
            found[0] |= call || choice || isNothing(value);
        });
        return found[0] && file.language() != SourceLanguage.KOTLIN && file.language() != SourceLanguage.GO;
    }

    /** What answers nothing with nothing is as good as what it is given. */
    private boolean isOfNothing(Expr condition, Set<String> parameters) {
        return condition instanceof Expr.Operation o
                && o.operator().equals("==")
                && o.left() instanceof Expr.Name n
                && parameters.contains(n.name())
                && isNothing(o.right());
    }

    private void returned(Stmt statement, Set<String> parameters, Consumer<Expr> see) {
        switch (statement) {
            case Stmt.Leave l when l.way() == Stmt.Way.RETURN && l.value() != null -> see.accept(l.value());
            case Stmt.Block b -> b.statements().forEach(s -> returned(s, parameters, see));
            case Stmt.Branch b -> {
                b.arms().stream()
                        .filter(a -> !isOfNothing(a.condition(), parameters))
                        .forEach(a -> returned(a.body(), parameters, see));
                if (b.otherwise() != null) {
                    returned(b.otherwise(), parameters, see);
                }
            }
            case Stmt.Repeat r -> returned(r.body(), parameters, see);
            case Stmt.Each e -> returned(e.body(), parameters, see);
            case Stmt.Select s -> s.cases().forEach(c -> returned(c.body(), parameters, see));
            case Stmt.Attempt a -> {
                returned(a.body(), parameters, see);
                a.handlers().forEach(h -> returned(h.body(), parameters, see));
            }
            default -> {}
        }
    }

    boolean isNothing(Expr expression) {
        return switch (expression) {
            case Expr.Constant c ->
                c.value() == null
                        && c.node() != 0
                        && Set.of("null", "None", "nil").contains(file.tree().text(c.node()));
            case Expr.Name n ->
                n.name().equals("undefined") || n.name().equals("nil") && file.language() == SourceLanguage.GO;
            default -> false;
        };
    }

    private String path(Expr.Invoke call) {
        return text(call.receiver()) + '.' + call.name() + '(';
    }

    String text(@Nullable Expr expression) {
        return expression == null ? "" : code.path(expression.node());
    }
}
