package io.codeguardian.detection;

import io.codeguardian.engine.tool.ExternalTools;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** PMD in this process, with the rules and the table of our adapter. */
record PmdExaminee() implements Examinee {
    private static final String RULES = "configuration/pmd.xml";

    @Override
    public String name() {
        return "PMD";
    }

    @Override
    public Set<String> languages() {
        return Set.of("java");
    }

    @Override
    public List<Observation> examine(CaseSet set) throws IOException {
        Map<String, Object> weaknesses = weaknesses();
        Path rules = Files.createTempFile("pmd", ".xml");
        try (InputStream in = ExternalTools.class.getResourceAsStream(RULES)) {
            Files.write(rules, in.readAllBytes());
        }
        PMDConfiguration configuration = new PMDConfiguration();
        configuration.addRuleSet(rules.toString());
        configuration.setDefaultLanguageVersion(
                LanguageRegistry.PMD.getLanguageById("java").getDefaultVersion());
        configuration.setIgnoreIncrementalAnalysis(true);
        try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
            for (LabelledCase c : set.cases()) {
                for (String path : set.filesOf(c)) {
                    if (path.endsWith(".java")) {
                        analysis.files()
                                .addSourceFile(
                                        net.sourceforge.pmd.lang.document.FileId.fromPathLikeString(path),
                                        set.text(path));
                    }
                }
            }
            Report report = analysis.performAnalysisAndCollectReport();
            return report.getViolations().stream()
                    .map(v -> observation(v, weaknesses))
                    .toList();
        } finally {
            Files.delete(rules);
        }
    }

    private static Observation observation(RuleViolation violation, Map<String, Object> weaknesses) {
        String rule = violation.getRule().getName();
        Object cwe = weaknesses.get(rule);
        return new Observation(
                violation.getFileId().getOriginalPath(),
                violation.getBeginLine(),
                rule,
                cwe == null ? List.of() : List.of("CWE-" + cwe));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> weaknesses() throws IOException {
        try (InputStream in = ExternalTools.class.getResourceAsStream("tools.yml")) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Map<String, Object>> tools = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            Map<String, Object> pmd = tools.stream()
                    .filter(t -> "pmd".equals(t.get("name")))
                    .findFirst()
                    .orElseThrow();
            return (Map<String, Object>) Objects.requireNonNull(pmd.get("weaknesses"));
        }
    }
}
