package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.Origin;
import io.codeguardian.engine.dataflow.Traced;
import io.codeguardian.engine.dataflow.ValueTrace;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** SQL text put together from a value that the caller or a request decides. */
final class SqlInjection implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/sql-injection", "SQL built from untrusted text", SECURITY, HIGH)
            .cwe("CWE-89")
            .owasp("A03:2021")
            .tags("injection")
            .mayBlock()
            .says(
                    "Puts a value into the text of an SQL statement instead of binding it as a parameter.",
                    "Use a placeholder in the statement and pass the value separately, so that it is never read as SQL.");
    private static final String[] CALLS = {
        "executeQuery",
        "executeUpdate",
        "executeLargeUpdate",
        "addBatch",
        "prepareStatement",
        "prepareCall",
        "createQuery",
        "createNativeQuery",
        "createSQLQuery",
        "nativeQuery",
        "queryForObject",
        "queryForList",
        "queryForMap",
        "queryForRowSet",
        "query",
        "update",
        "execute",
        "executemany",
        "executescript",
        "raw",
        "text",
        "read_sql",
        "read_sql_query",
        "$queryRawUnsafe",
        "$executeRawUnsafe",
        "run",
        "all",
        "get",
        "each",
        "exec",
        "Query",
        "QueryRow",
        "Exec",
        "QueryContext",
        "QueryRowContext",
        "ExecContext",
        "Prepare",
        "PrepareContext",
        "Raw",
        "Queryx",
        "QueryRowx",
        "MustExec",
        "Select",
        "Get"
    };
    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)^[^a-z]*(?:select\\s.*\\bfrom\\b|select\\s|insert\\s+into\\b|update\\s+\\S+\\s+set\\b|delete\\s+from\\b|replace\\s+into\\b"
                    + "|drop\\s+|alter\\s+|create\\s+(?:table|index|user|database)|truncate\\s|merge\\s+into\\b|call\\s|exec\\s|from\\s+\\w+\\s+where\\b|with\\s+\\w+\\s+as\\b)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(SqlInjection::see, CALLS);
    }

    private static void see(Code code, Call call, Report report) {
        for (int i = 0; i < Math.min(2, call.arguments().size()); i++) {
            int argument = call.arguments().get(i).value();
            Traced traced = ValueTrace.of(code).trace(argument, Set.of());
            boolean decided = traced.origin() == Origin.SOURCE || traced.origin() == Origin.PARAMETER;
            if (decided && traced.built() && isSql(traced)) {
                Sink.report(
                        code,
                        argument,
                        traced,
                        "becomes part of the text of an SQL statement, so it can change what the statement does",
                        report);
                return;
            }
        }
    }

    private static boolean isSql(Traced traced) {
        return traced.literals().stream()
                .anyMatch(t -> STATEMENT.matcher(unquoted(t)).find());
    }

    /** Interpolated texts come with prefix and quotes. */
    private static String unquoted(String text) {
        int quote = 0;
        while (quote < Math.min(6, text.length()) && "fFrRbBuU\"'`".indexOf(text.charAt(quote)) >= 0) {
            quote++;
        }
        boolean quoted = quote > 0 && "\"'`".indexOf(text.charAt(quote - 1)) >= 0;
        return quoted ? text.substring(quote) : text;
    }
}
