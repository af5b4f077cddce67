package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** Connections whose other end is not checked. */
final class TlsVerificationOff implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/tls-verification-off", "TLS certificate is not checked", SECURITY, HIGH)
            .sure()
            .cwe("CWE-295")
            .owasp("A07:2021")
            .mayBlock()
            .says(
                    "Switches off the check of the other end's certificate, so anyone on the way can read and change the data.",
                    "Leave the check on; add a private authority's certificate to the trust store instead.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(TlsVerificationOff::seeKeyword, "keyword_argument");
        sights.nodes(TlsVerificationOff::seePair, "pair", "keyed_element");
        sights.nodes(TlsVerificationOff::seeAssignment, "assignment", "assignment_expression", "assignment_statement");
        sights.nodes(TlsVerificationOff::seeMethod, "method_declaration");
        sights.calls(
                TlsVerificationOff::seeCall,
                "_create_unverified_context",
                "NoopHostnameVerifier",
                "TrustAllStrategy",
                "setHostnameVerifier",
                "hostnameVerifier");
    }

    private static void tell(Code code, int node, Report report) {
        if (!code.isTest()) {
            report.at(
                    node, "`" + code.path(node) + "` accepts any certificate, also one made by whoever sits between.");
        }
    }

    private static void seeKeyword(Code code, int node, Report report) {
        String text = code.path(node);
        Call call = code.call(code.tree().parent(code.tree().parent(node)));
        boolean client = call != null
                && (Set.of("requests", "httpx", "session", "self.session", "client")
                                .contains(call.target())
                        || call.name().endsWith("Client"));
        if (text.equals("verify=False") && client
                || text.equals("verify_ssl=False")
                || text.equals("cert_reqs=ssl.CERT_NONE")
                || text.equals("ssl=False") && call != null && call.name().equals("TCPConnector")) {
            tell(code, node, report);
        }
    }

    private static void seePair(Code code, int node, Report report) {
        String text = code.path(node).replace("'", "").replace("\"", "");
        if (text.equals("rejectUnauthorized:false")
                || text.equals("InsecureSkipVerify:true")
                || text.equals("strictSSL:false")) {
            tell(code, node, report);
        }
    }

    private static void seeAssignment(Code code, int node, Report report) {
        for (Assignment assignment : code.assignments(node)) {
            String target = code.path(assignment.target()).replace("'", "").replace("\"", "");
            String value = code.path(assignment.value()).replace("'", "").replace("\"", "");
            boolean off = target.endsWith("NODE_TLS_REJECT_UNAUTHORIZED]") && value.equals("0")
                    || target.endsWith(".NODE_TLS_REJECT_UNAUTHORIZED") && value.equals("0")
                    || target.endsWith(".InsecureSkipVerify") && value.equals("true")
                    || target.endsWith(".check_hostname") && value.equals("False")
                    || target.endsWith(".verify_mode") && value.endsWith("CERT_NONE")
                    || target.equals("ssl._create_default_https_context")
                            && value.endsWith("_create_unverified_context");
            if (off) {
                tell(code, node, report);
            }
        }
    }

    private static void seeCall(Code code, Call call, Report report) {
        boolean always = call.name().endsWith("ostnameVerifier")
                && !call.creates()
                && call.arguments().stream().anyMatch(a -> code.path(a.value()).endsWith("->true"));
        if (call.creates() || call.name().startsWith("_") || always) {
            // Named by an assignment, it is told there.
            int parent = code.tree().parent(call.node());
            if (code.assignments(parent).isEmpty() || call.creates()) {
                tell(code, call.node(), report);
            }
        }
    }

    /** A trust manager whose check is empty. */
    private static void seeMethod(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int name = tree.childByField(node, "name");
        int body = tree.childByField(node, "body");
        boolean check = code.language() == JAVA && name != NONE && tree.textIs(name, "checkServerTrusted");
        if (check && body != NONE && code.statements(body).length == 0) {
            report.at(node, "This trust manager checks nothing, so it accepts any certificate.")
                    .onFirstLine();
        }
    }
}
