package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** XML readers that follow references to files and addresses. */
final class ExternalEntities implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/xml-external-entities", "XML reader follows entities", SECURITY, HIGH)
            .cwe("CWE-611")
            .owasp("A05:2021")
            .in(JAVA, PYTHON, JAVASCRIPT)
            .mayBlock()
            .says(
                    "Reads XML with external entities enabled, so a document can fetch files and inner addresses.",
                    "Switch document types off: `factory.setFeature(\"http://apache.org/xml/features/disallow-doctype-decl\", true)`; "
                            + "in Python use `defusedxml` or `resolve_entities=False`.");
    private static final Set<String> FACTORIES = Set.of(
            "DocumentBuilderFactory", "SAXParserFactory", "XMLInputFactory", "TransformerFactory", "SchemaFactory");
    private static final Set<String> HARDENED = Set.of(
            "disallow-doctype-decl",
            "FEATURE_SECURE_PROCESSING",
            "ACCESS_EXTERNAL_DTD",
            "SUPPORT_DTD",
            "IS_SUPPORTING_EXTERNAL_ENTITIES",
            "external-general-entities",
            "setExpandEntityReferences(false)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                ExternalEntities::see,
                "newInstance",
                "newFactory",
                "SAXBuilder",
                "SAXReader",
                "XMLParser",
                "parseXml",
                "parseXmlString",
                "setFeature");
    }

    private static void see(Code code, Call call, Report report) {
        boolean open = switch (code.language()) {
            case JAVA ->
                (FACTORIES.contains(call.target()) && call.name().startsWith("new")
                                || call.creates() && call.name().startsWith("SAX"))
                        && !isHardened(code);
            case PYTHON ->
                call.name().equals("XMLParser") && isTrue(code, call.keyword("resolve_entities"))
                        || call.name().equals("setFeature")
                                && call.arguments().size() == 2
                                && code.path(call.positional(0)).endsWith("feature_external_ges")
                                && isTrue(code, call.positional(1));
            default ->
                call.name().startsWith("parseXml")
                        && call.arguments().stream()
                                .anyMatch(a -> code.path(a.value()).contains("noent:true"));
        };
        if (open) {
            report.at(
                    call.node(),
                    "`" + call.path()
                            + "` reads documents that may pull in files of this machine or call inner addresses.");
        }
    }

    private static boolean isHardened(Code code) {
        return HARDENED.stream().anyMatch(code.tree().text()::contains);
    }

    private static boolean isTrue(Code code, int node) {
        return node != NONE && (code.tree().textIs(node, "True") || code.tree().textIs(node, "1"));
    }
}
