package io.codeguardian.engine.rule.performance;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PERFORMANCE;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.SCALA;
import static io.codeguardian.language.SourceLanguage.TSX;
import static io.codeguardian.language.SourceLanguage.TYPESCRIPT;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.Locale;
import java.util.Set;

/** A round trip to a database or another server in every round of a loop. */
final class CallInLoop implements Rule {
    private static final Set<String> READS = Set.of(
            "executeQuery",
            "executeUpdate",
            "queryForObject",
            "queryForList",
            "queryForMap",
            "findById",
            "getOne",
            "getById",
            "getReferenceById",
            "createQuery",
            "createNativeQuery",
            "getSingleResult",
            "getResultList",
            "execute",
            "fetchone",
            "fetchall",
            "scalar",
            "scalars",
            "findOne",
            "findUnique",
            "findFirst",
            "findMany",
            "findByPk",
            "findAll",
            "query",
            "Query",
            "QueryRow",
            "QueryContext",
            "QueryRowContext",
            "Exec",
            "ExecContext",
            "insertOne",
            "updateOne",
            "findAndCount",
            "ExecuteReader",
            "ExecuteScalar",
            "ExecuteNonQuery",
            "ExecuteReaderAsync",
            "ExecuteScalarAsync",
            "ExecuteNonQueryAsync",
            "FirstOrDefault",
            "FirstOrDefaultAsync",
            "SingleOrDefault",
            "SingleOrDefaultAsync",
            "Find",
            "FindAsync",
            "SaveChanges",
            "SaveChangesAsync",
            "mysqli_query",
            "pg_query",
            "exec_params",
            "find",
            "find_by",
            "find_by!",
            "findOrFail");
    /** Functions that ask by themselves. */
    private static final Set<String> ASKING = Set.of("mysqli_query", "pg_query");
    /** Of a model class, as {@code User.find(id)}. */
    private static final Set<String> OF_MODEL = Set.of("find", "find_by", "find_by!", "findOrFail");

    private static final Pattern CONTEXT =
            Pattern.compile("(?i)(?:^|[._])(?:db|context|dbcontext|cmd|command|conn|connection)(?:\\.[A-Z]\\w*)?$");
    private static final Pattern DATABASE = Pattern.compile(
            "(?i)(?:^|\\.|_|\\$)(?:db|pdo|mysqli|database|conn|connection|cur|cursor|session|statement|stmt|ps|preparedstatement|jdbc|jdbctemplate|em|entitymanager|"
                    + "prisma(?:\\..*)?|pool|tx|client|knex|sequelize|engine|objects|query|[a-z]*repository|[a-z]*repo|[a-z]*dao|[a-z]*model)(?:\\(\\))?$");
    private static final Set<String> CLIENTS = Set.of(
            "requests",
            "httpx",
            "axios",
            "http",
            "https",
            "restTemplate",
            "httpClient",
            "got",
            "_httpClient",
            "client",
            "_client",
            "Net.HTTP",
            "HTTParty",
            "Faraday",
            "RestClient",
            "Http",
            "reqwest");
    private static final Set<String> VERBS = Set.of(
            "get",
            "post",
            "put",
            "patch",
            "delete",
            "head",
            "request",
            "Get",
            "Post",
            "Head",
            "getForObject",
            "getForEntity",
            "postForObject",
            "exchange",
            "send",
            "GetAsync",
            "PostAsync",
            "PutAsync",
            "DeleteAsync",
            "SendAsync",
            "GetStringAsync",
            "GetFromJsonAsync",
            "PostAsJsonAsync",
            "post_form",
            "get_response");

    private static final Set<SourceLanguage> SCRIPT = Set.of(PYTHON, JAVASCRIPT, TYPESCRIPT, TSX);

    private final boolean http;
    private final RuleInfo info;

    private CallInLoop(boolean http, RuleInfo info) {
        this.http = http;
        this.info = info;
    }

    static CallInLoop toDatabase() {
        return new CallInLoop(
                false,
                RuleInfo.of("code/query-in-loop", "Database query in a loop", PERFORMANCE, MEDIUM)
                        .cwe("CWE-1073")
                        .in(JAVA, PYTHON, JAVASCRIPT, GO, KOTLIN, SCALA, CSHARP, PHP, RUBY)
                        .says(
                                "Asks the database once for every round of a loop, so the time grows with the number of rows.",
                                "Ask once for all, as with `IN (…)`, a join or a batch, and look the results up in a map."));
    }

    static CallInLoop toServer() {
        return new CallInLoop(
                true,
                RuleInfo.of("code/request-in-loop", "HTTP request in a loop", PERFORMANCE, MEDIUM)
                        .cwe("CWE-1073")
                        .in(JAVA, PYTHON, JAVASCRIPT, GO, KOTLIN, CSHARP, PHP, RUBY)
                        .says(
                                "Sends a request for every round of a loop, one after the other.",
                                "Use a bulk endpoint, or send them at once with a bound on how many run together."));
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void register(Sights sights) {
        if (http) {
            sights.calls(this::see);
        } else {
            sights.calls(this::see, READS.toArray(String[]::new));
        }
    }

    private void see(Code code, Call call, Report report) {
        boolean asks = http ? isRequest(code, call) : isQuery(code, call);
        int loop = asks && !code.isTest() ? code.loop(call.node()) : NONE;
        if (loop == NONE || isPaging(code, loop) || leaves(code, call.node())) {
            return;
        }
        String what = http ? "request" : "query";
        report.at(
                call.node(),
                "`" + call.path() + "` runs once for every round of the loop in line "
                        + code.tree().startLine(loop) + ": n rounds are n " + what
                        + "s, each with its own way to the server and back.");
    }

    private static boolean isQuery(Code code, Call call) {
        // A thread pool executes tasks.
        String target = call.target().toLowerCase(Locale.ROOT);
        boolean jvm = code.language() == JAVA || code.language() == KOTLIN || code.language() == SCALA;
        if (jvm && (target.endsWith("pool") || target.endsWith("client"))) {
            return false;
        }
        if (code.language() == CSHARP) {
            return READS.contains(call.name()) && CONTEXT.matcher(call.target()).find();
        }
        boolean script = code.language() == RUBY || code.language() == PHP;
        if (OF_MODEL.contains(call.name())) {
            return script && isModel(call.target());
        }
        return ASKING.contains(call.name()) && call.target().isEmpty()
                || READS.contains(call.name())
                        && DATABASE.matcher(call.target()).find();
    }

    private static boolean isModel(String target) {
        return !target.isEmpty()
                && Character.isUpperCase(target.charAt(0))
                && target.chars().allMatch(Character::isLetterOrDigit)
                && !Set.of("Dir", "Find", "File", "Set", "Gem").contains(target);
    }

    private static boolean isRequest(Code code, Call call) {
        if (code.language() == PHP && call.path().equals("curl_exec")) {
            return true;
        }
        boolean script = SCRIPT.contains(code.language());
        return script && call.path().equals("fetch")
                || call.path().equals("axios")
                || call.path().equals("urllib.request.urlopen")
                || CLIENTS.contains(call.target())
                        && VERBS.contains(call.name())
                        && (!call.target().endsWith("client") || call.name().endsWith("Async"));
    }

    /** A loop without a collection goes on until the server has no more, or tries again. */
    private static boolean isPaging(Code code, int loop) {
        SyntaxTree tree = code.tree();
        String head = tree.lines().text(tree.startLine(loop)).toLowerCase(Locale.ROOT);
        boolean loops = tree.kind(loop).startsWith("while")
                || tree.kind(loop).startsWith("do_statement")
                || tree.is(loop, "until");
        boolean bare = tree.is(loop, "for_statement")
                && code.language() == GO
                && tree.childOfKind(loop, "range_clause") == NONE
                && !head.contains("len(");
        return loops
                || bare
                || head.contains("attempt")
                || head.contains("retr")
                || head.contains("page")
                || head.contains("batch")
                || head.contains("chunk");
    }

    /** What is returned at once runs in one round only. */
    private static boolean leaves(Code code, int node) {
        int above = node;
        while (above != NONE
                && !code.isBlock(code.tree().parent(above))
                && !code.isLoop(code.tree().parent(above))) {
            above = code.tree().parent(above);
        }
        return above == NONE
                || code.is(above, Form.RETURN) && code.tree().text(above).startsWith("return");
    }
}
