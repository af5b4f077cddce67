package io.codeguardian.engine.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Severity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The descriptors of the rules that have results, with the properties that GitHub reads. */
final class SarifRules {
    private static final int MOST_TAGS = 20;

    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final ArrayNode descriptors = JsonNodeFactory.instance.arrayNode();

    SarifRules(SarifReport report) {
        for (Finding finding : report.findings()) {
            if (!indexes.containsKey(finding.ruleId())) {
                indexes.put(finding.ruleId(), indexes.size());
                RuleInfo known = report.rules().apply(finding.ruleId());
                describe(descriptors.addObject(), known == null ? madeUpFor(finding) : known);
            }
        }
    }

    ArrayNode descriptors() {
        return descriptors;
    }

    int indexOf(Finding finding) {
        return indexes.getOrDefault(finding.ruleId(), -1);
    }

    static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, INFO -> "note";
        };
    }

    /** GitHub shows 9.0 and above as critical, 7.0 as high, 4.0 as medium, 0.1 as low. */
    static String securitySeverity(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "9.5";
            case HIGH -> "8.0";
            case MEDIUM -> "5.5";
            case LOW -> "2.0";
            case INFO -> "0.0";
        };
    }

    private static void describe(ObjectNode descriptor, RuleInfo rule) {
        descriptor.put("id", rule.id()).put("name", pascalCase(rule.name()));
        descriptor.putObject("shortDescription").put("text", rule.name());
        descriptor.putObject("fullDescription").put("text", rule.summary());
        String help = rule.summary() + "\n\n" + rule.fix();
        descriptor.putObject("help").put("text", help).put("markdown", help);
        descriptor.putObject("defaultConfiguration").put("level", level(rule.severity()));
        ObjectNode properties = descriptor.putObject("properties");
        properties.put("category", rule.category().wireName());
        properties.put("precision", precision(rule.confidence()));
        properties.put("problem.severity", problemSeverity(rule.severity()));
        if (rule.category() == Category.SECURITY) {
            properties.put("security-severity", securitySeverity(rule.severity()));
        }
        ArrayNode tags = properties.putArray("tags");
        tags(rule).stream().limit(MOST_TAGS).forEach(tags::add);
    }

    private static Set<String> tags(RuleInfo rule) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(rule.category().wireName());
        rule.cwe().forEach(cwe -> tags.add(cweTag(cwe)));
        rule.owasp().forEach(owasp -> tags.add("external/owasp/" + owasp.toLowerCase(Locale.ROOT)));
        rule.tags().stream().sorted().forEach(tags::add);
        return tags;
    }

    /** {@code CWE-89} as code scanning filters it: three digits at least. */
    private static String cweTag(String cwe) {
        String number = cwe.substring(cwe.indexOf('-') + 1);
        return "external/cwe/cwe-" + "0".repeat(Math.max(0, 3 - number.length())) + number;
    }

    private static String precision(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "very-high";
            case MEDIUM -> "high";
            case LOW -> "medium";
        };
    }

    private static String problemSeverity(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, INFO -> "recommendation";
        };
    }

    private static String pascalCase(String name) {
        StringBuilder result = new StringBuilder();
        boolean upper = true;
        for (char c : name.toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                result.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            } else {
                upper = true;
            }
        }
        return result.toString();
    }

    private static RuleInfo madeUpFor(Finding finding) {
        return new RuleInfo(
                finding.ruleId(),
                finding.title(),
                finding.category(),
                finding.severity(),
                finding.confidence(),
                finding.cwe(),
                List.of(),
                finding.tags(),
                Set.of(),
                finding.title(),
                finding.fix() == null ? "" : finding.fix(),
                false);
    }
}
