package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.SCALA;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.HashSet;
import java.util.Set;

/** XML readers that follow references to files and addresses. */
final class ExternalEntities implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/xml-external-entities", "XML reader follows entities", SECURITY, HIGH)
            .cwe("CWE-611")
            .owasp("A05:2021")
            .in(JAVA, KOTLIN, SCALA, PYTHON, JAVASCRIPT)
            .mayBlock()
            .says(
                    "Reads XML with external entities enabled, so a document can fetch files and inner addresses.",
                    "Switch document types off: `factory.setFeature(\"http://apache.org/xml/features/disallow-doctype-decl\", true)`; "
                            + "in Python use `defusedxml` or `resolve_entities=False`.");
    private static final Set<String> FACTORIES = Set.of(
            "DocumentBuilderFactory",
            "SAXParserFactory",
            "XMLInputFactory",
            "TransformerFactory",
            "SAXTransformerFactory",
            "SchemaFactory",
            "XMLReaderFactory");
    private static final Pattern HARDENED = Pattern.compile(
            "disallow-doctype-decl\"?\\s*,\\s*true|FEATURE_SECURE_PROCESSING"
                    + "|ACCESS_EXTERNAL_DTD|ACCESS_EXTERNAL_STYLESHEET|ACCESS_EXTERNAL_SCHEMA|SUPPORT_DTD|IS_SUPPORTING_EXTERNAL_ENTITIES|IS_REPLACING_ENTITY_REFERENCES"
                    + "|(?:javax\\.xml\\.stream\\.)?(?:supportDTD|isSupportingExternalEntities)\"?\\s*,\\s*(?:false|Boolean\\.FALSE)"
                    + "|external-general-entities\"?\\s*,\\s*false|setExpandEntityReferences\\(false\\)|setExpandEntities\\(false\\)"
                    + "|isExpandEntityReferences\\s*=\\s*false|setEntityResolver\\(|setXMLResolver\\(|DISALLOW_DOCTYPE|DISALLOW_DTD");
    /** Made to write, or to make a new document. */
    private static final Pattern ONLY_WRITES = Pattern.compile("\\bDOMSource\\(|\\bJAXBSource\\(|\\.newDocument\\(");

    private static final Pattern READS =
            Pattern.compile("\\.parse\\(|\\bStreamSource\\(|\\bSAXSource\\(|\\bStAXSource\\(");

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
                "newDefaultInstance",
                "newDefaultFactory",
                "createXMLReader",
                "SAXBuilder",
                "SAXReader",
                "XMLParser",
                "parseXml",
                "parseXmlString",
                "setFeature");
    }

    private static void see(Code code, Call call, Report report) {
        boolean open = switch (code.language()) {
            case JAVA, KOTLIN, SCALA ->
                (FACTORIES.contains(last(call.target()))
                                        && (call.name().startsWith("new")
                                                || call.name().equals("createXMLReader"))
                                || (call.creates() || call.target().isEmpty())
                                        && call.name().startsWith("SAX"))
                        && !isHardened(code, call.node());
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

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** In the function, in one of this file that it calls, or anywhere for what stands outside of functions. */
    private static boolean isHardened(Code code, int node) {
        int function = code.function(node);
        if (function == NONE) {
            return code.contains(NONE, HARDENED);
        }
        String own = code.tree().text(function);
        if (HARDENED.matcher(own).find()
                || ONLY_WRITES.matcher(own).find() && !READS.matcher(own).find()) {
            return true;
        }
        if (!code.contains(NONE, HARDENED)) {
            return false;
        }
        Set<String> called = new HashSet<>();
        for (int at = function; at < code.tree().subtreeEnd(function); at++) {
            Call call = code.call(at);
            if (call != null) {
                called.add(call.name());
            }
        }
        for (int at = 0; at < code.tree().size(); at++) {
            if (code.isFunction(at) && called.contains(code.name(at)) && code.contains(at, HARDENED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrue(Code code, int node) {
        return node != NONE && (code.tree().textIs(node, "True") || code.tree().textIs(node, "1"));
    }
}
