package io.codeguardian.engine.secret;

import com.google.re2j.Pattern;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Severity;
import java.util.List;
import java.util.Set;

/** Where credentials stand: assignments, calls, comparisons, markup, connection strings, command lines, comments. */
final class Shapes {
    static final RuleInfo ASSIGNED = rule(
            "assigned-credential",
            "Credential written into the code",
            "A literal that looks like a real password, key or token is assigned to a name that says so.");
    static final RuleInfo COMPARED = rule(
            "compared-credential",
            "Password compared with a literal",
            "A password or token that is asked for is compared with a literal, so everyone who reads the code can log in.");
    static final RuleInfo COMMAND = rule(
            "command-line-password",
            "Password on a command line",
            "A command is given its password as an argument, which the repository, the process list and the shell's history show.");
    static final RuleInfo CONNECTION = rule(
            "connection-string-password",
            "Password in a connection string",
            "A connection string holds the password of a database or service.");
    static final RuleInfo COMMENT =
            rule("password-in-comment", "Password in a comment", "A comment or text tells a password or token.");

    static final List<RuleInfo> RULES = List.of(ASSIGNED, COMPARED, COMMAND, CONNECTION, COMMENT);

    private static final String NAME = "([A-Za-z0-9_.$-]+)";
    private static final String LITERAL = "(?:[bru@]*\"([^\"\\\\\\s]+)\"|[bru]*'([^'\\\\\\s]+)'|`([^`\\\\$\\s]+)`)";
    private static final String SIGN =
            "[\"']?\\]?\\s*(?::\\s*[A-Za-z<>\\[\\]?]+\\s*=|=>|:=|\\|\\|=|\\?\\?=|[:=])\\s*(?:new\\s+\\w+\\(\\s*)?";
    private static final String ARGUMENT = "(?:\"([^\"\\s]+)\"|'([^'\\s]+)'|([^\\s\"'|;&<>]+))";

    static final List<ContextScan.Shape> ALL = List.of(
            any(ASSIGNED, List.of("\"", "'", "`"), NAME + SIGN + LITERAL),
            unquoted(
                    List.of("=", ":"),
                    "^\\s*(?:- |export |ENV |ARG |set |setx |Environment=|-e )?[\"']?([A-Za-z0-9_.-]+)\\s*[:=]\\s*([^\\s\"'#,;]+)\\s*[,;]?\\s*(?:#.*)?$"),
            unquoted(
                    List.of("-e ", "--env", "--build-arg", "--set"),
                    "(?:^|\\s)(?:-e|--env|--build-arg|--set)[\\s=]+([A-Za-z0-9_.]+)=([^\\s\"'$;&|]+)"),
            // define('DB_PASSWORD', '…'), System.setProperty("password", "…"), put("secret", "…")
            any(ASSIGNED, List.of("\",", "',", "\" ,", "' ,"), "[\"']" + NAME + "[\"']\\s*,\\s*" + LITERAL),
            // setPassword("…"), .password("…"), withApiKey('…')
            any(
                    ASSIGNED,
                    List.of("(\"", "('", "(`", "( \"", "( '"),
                    "\\b(?:set|with|add|use)?[._]?" + NAME + "\\(\\s*" + LITERAL + "\\s*[).]"),
            named(
                    ASSIGNED,
                    List.of("getconnection"),
                    "password",
                    "(?i)\\bgetConnection\\(\\s*[^,()]+,\\s*[^,()]+,\\s*" + LITERAL + "\\s*\\)"),
            named(
                    ASSIGNED,
                    List.of(
                            "basicauth",
                            "passwordauthentication",
                            "networkcredential",
                            "passwordcredentials",
                            "authenticationtoken"),
                    "password",
                    "(?i)\\b(?:HTTPBasicAuth|PasswordAuthentication|NetworkCredential|UsernamePasswordCredentials|UsernamePasswordAuthenticationToken|BasicAuth|SetBasicAuth)\\(\\s*[^,()]+,\\s*"
                            + LITERAL),
            named(
                    ASSIGNED,
                    List.of("auth=(", "auth = ("),
                    "password",
                    "\\bauth\\s*=\\s*\\(\\s*[\"'][^\"']*[\"']\\s*,\\s*" + LITERAL),
            // <password>…</password>, <add key="Password" value="…"/>
            any(ASSIGNED, List.of("</"), "<([A-Za-z0-9_.:-]+)(?:\\s[^<>]*)?>\\s*([^<>\\s]+)\\s*</"),
            any(
                    ASSIGNED,
                    List.of("value"),
                    "(?i)\\b(?:key|name)\\s*=\\s*[\"']" + NAME
                            + "[\"']\\s+value\\s*=\\s*(?:\"([^\"\\s]+)\"|'([^'\\s]+)')"),
            any(
                    ASSIGNED,
                    List.of("name=", "key="),
                    "<(?:string|entry|property|item)[^<>]*\\b(?:name|key)=\"([^\"]+)\"[^<>]*>\\s*([^<>\\s]+)\\s*</"),
            // .netrc
            named(
                    ASSIGNED,
                    List.of("machine "),
                    "password",
                    "\\bmachine\\s+\\S+\\s+login\\s+\\S+\\s+password\\s+(\\S+)"),
            any(COMPARED, List.of("==", "!="), NAME + "\\s*(?:===?|!==?)\\s*" + LITERAL),
            any(COMPARED, List.of(".equals"), "(?i)" + NAME + "(?:\\(\\))?\\.equals(?:IgnoreCase)?\\(\\s*" + LITERAL),
            named(
                    CONNECTION,
                    List.of("password=", "pwd=", "password =", "pwd ="),
                    "password",
                    "(?i)(?:server|host|data source|address|database|initial catalog|user id|uid|username|user|endpoint|jdbc:[a-z]+:)[^\"'\\n]{0,200}[;?&\\s](?:password|pwd)\\s*=\\s*([^\\s;&\"',}()|<>]{4,64})"),
            named(
                    CONNECTION,
                    List.of("password=", "pwd=", "password =", "pwd ="),
                    "password",
                    "(?i)\\b(?:password|pwd)\\s*=\\s*([^\\s;&\"',}()|<>]{4,64})\\s*;[^\"'\\n]{0,200}(?:server|data source|database|initial catalog|user id|uid)\\s*="),
            named(CONNECTION, List.of("jdbc:oracle"), "password", "(?i)jdbc:oracle:thin:[^\\s/\"']+/([^\\s@\"']+)@"),
            named(
                    COMMAND,
                    List.of("--"),
                    "password",
                    "\\s--(?:[a-z]+-)?(?:password|passwd|pass|passphrase)[= ]" + ARGUMENT),
            named(
                    COMMAND,
                    List.of("mysql", "mariadb"),
                    "password",
                    "\\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)\\b[^|;\\n]*\\s-p" + ARGUMENT),
            named(
                    COMMAND,
                    List.of("curl ", "wget ", "http "),
                    "password",
                    "\\b(?:curl|http|https|wget)\\b[^|;\\n]*\\s(?:-u|--user|-a|--auth|--proxy-user|-U)[= ]?[\"']?[^\\s:\"'$]+:([^\\s\"'@]+)"),
            named(
                    COMMAND,
                    List.of(" -p"),
                    "password",
                    "\\b(?:sshpass|docker login|podman login|az login|mongo|mongosh|mongodump|htpasswd)\\b[^|;\\n]*\\s-p\\s*"
                            + ARGUMENT),
            named(COMMAND, List.of("redis-cli"), "password", "\\bredis-cli\\b[^|;\\n]*\\s-a\\s+" + ARGUMENT),
            named(COMMAND, List.of("sqlcmd"), "password", "\\bsqlcmd\\b[^|;\\n]*\\s-P\\s*" + ARGUMENT),
            named(
                    COMMAND,
                    List.of("ldap"),
                    "password",
                    "\\bldap(?:search|add|modify|delete|passwd|whoami)\\b[^|;\\n]*\\s-w\\s+" + ARGUMENT),
            named(
                    COMMAND,
                    List.of("smbclient"),
                    "password",
                    "\\bsmbclient\\b[^|;\\n]*\\s-U\\s+[\"']?[^\\s%\"']+%([^\\s\"']+)"),
            named(
                    COMMAND,
                    List.of("storepass", "keypass"),
                    "password",
                    "-(?:storepass|keypass|srcstorepass|deststorepass)\\s+" + ARGUMENT),
            named(COMMAND, List.of("pass:"), "password", "-pass(?:in|out|word)?\\s+[\"']?pass:([^\\s\"']+)"),
            named(
                    COMMAND,
                    List.of("authorization:", "api-key:", "-token:"),
                    "token",
                    "(?i)-H\\s+[\"'](?:Authorization:\\s*(?:Bearer|token)|X-Api-Key:|Api-Key:|X-Auth-Token:|PRIVATE-TOKEN:)\\s+([^\\s\"'$]+)[\"']"),
            new ContextScan.Shape(
                    COMMENT,
                    List.of("//", "#", "*", "--", ";", "rem "),
                    "",
                    false,
                    true,
                    Pattern.compile(
                            "(?i)(?:^|\\s)(?://|#|/?\\*|--|<!--|;|rem\\s)[^\\n]*?\\b(password|passwd|pwd|passphrase|api[_ -]?key|token|secret)\\b\\s*(?:is|was|:|=|->|=>|\\bfor\\b[^:=\\n]{1,40}[:=])\\s*[\"'`]?([^\\s\"'`,;]+)")));

    private Shapes() {}

    private static ContextScan.Shape any(RuleInfo rule, List<String> needs, String pattern) {
        return new ContextScan.Shape(rule, needs, "", false, false, Pattern.compile(pattern));
    }

    private static ContextScan.Shape named(RuleInfo rule, List<String> needs, String name, String pattern) {
        return new ContextScan.Shape(rule, needs, name, false, false, Pattern.compile(pattern));
    }

    private static ContextScan.Shape unquoted(List<String> needs, String pattern) {
        return new ContextScan.Shape(ASSIGNED, needs, "", true, false, Pattern.compile(pattern));
    }

    private static RuleInfo rule(String id, String name, String summary) {
        return new RuleInfo(
                "secret/" + id,
                name,
                Category.SECURITY,
                Severity.HIGH,
                Confidence.MEDIUM,
                List.of("CWE-798"),
                List.of("A07:2021"),
                Set.of("secret"),
                Set.of(),
                summary,
                "Change it where it is used, and read the new one from the environment or a secret store. "
                        + "Removing the line is not enough: it stays in the history.",
                true);
    }
}
