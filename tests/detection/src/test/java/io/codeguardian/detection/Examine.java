package io.codeguardian.detection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs every examinee that is here over the cases and prints the ratios as Markdown. */
final class Examine {
    private Examine() {}

    /**
     * @param arguments the module's folder; {@code opened} and {@code unseen} take a half of the second set, {@code --cases} lists what was missed and
     *     what was blamed wrongly, {@code --engine} leaves the tools out
     */
    public static void main(String[] arguments) throws IOException {
        Set<String> options = Set.of(arguments);
        Path module = Path.of(arguments[0]);
        CaseSet set = options.contains("unseen")
                ? CaseSet.unseen(module)
                : options.contains("opened") ? CaseSet.opened(module) : CaseSet.known(module);
        Families families = Families.read();
        EngineExaminee engine = EngineExaminee.ofAll(set);
        Judgement ours = new Judgement(families, set, engine.languages(), engine.examine(set));

        Report report = new Report();
        report.heading("CodeGuardian, %d observations".formatted(ours.observations()));
        report.table("language", ours.byLanguage());
        report.line("");
        report.table("weakness", ours.byWeakness());
        if (options.contains("--cases")) {
            list(report, ours);
        }
        if (!options.contains("--engine")) {
            compare(report, set, families, ours);
        }
        report.heading("All languages");
        report.table("who", Map.of("CodeGuardian", ours.total()));
        System.out.print(report);
    }

    private static void compare(Report report, CaseSet set, Families families, Judgement ours) throws IOException {
        List<Examinee> others = new ArrayList<>(ToolExaminee.here());
        others.add(new PmdExaminee());
        report.heading("Beside others, each on its languages");
        Map<String, Tally> rows = new LinkedHashMap<>();
        for (Examinee other : others) {
            Judgement theirs = new Judgement(families, set, other.languages(), other.examine(set));
            String where = String.join(", ", other.languages().stream().sorted().toList());
            rows.put("%s on %s".formatted(other.name(), where), theirs.total());
            rows.put("CodeGuardian on " + where, ours.over(other.languages()).total());
        }
        report.table("who", rows);
    }

    private static void list(Report report, Judgement ours) {
        ours.cases().stream()
                .filter(c -> ours.found(c) != c.vulnerable())
                .forEach(c -> report.line((c.vulnerable() ? "missed " : "blamed ") + c));
    }
}
