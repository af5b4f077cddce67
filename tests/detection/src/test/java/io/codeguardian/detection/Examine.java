package io.codeguardian.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs every examinee that is here over the cases and prints the ratios as Markdown. */
final class Examine {
    private Examine() {}

    /** @param arguments the module's folder; {@code --cases} lists what was missed and what was blamed wrongly */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CaseSet set = CaseSet.read(Path.of(arguments[0]));
        boolean listed = List.of(arguments).contains("--cases");
        Path unfolded = Files.createTempDirectory("codeguardian-detection");
        set.unfold(unfolded);
        Report report = new Report();
        Map<String, Tally> totals = new LinkedHashMap<>();
        for (Examinee examinee : examinees(set)) {
            Judgement judgement = new Judgement(Families.read(), set, examinee, examinee.examine(set, unfolded));
            totals.put(examinee.name(), judgement.total());
            describe(report, examinee, judgement, listed);
        }
        report.heading("All");
        report.table("who", totals);
        System.out.print(report);
    }

    private static List<Examinee> examinees(CaseSet set) {
        List<Examinee> all = new ArrayList<>();
        all.add(EngineExaminee.ofAll(set));
        return all;
    }

    private static void describe(Report report, Examinee examinee, Judgement judgement, boolean listed) {
        report.heading("%s, %d observations".formatted(examinee.name(), judgement.observations()));
        report.table("language", judgement.byLanguage());
        report.line("");
        report.table("weakness", judgement.byWeakness());
        if (listed) {
            judgement.cases().stream()
                    .filter(c -> judgement.found(c) != c.vulnerable())
                    .forEach(c -> report.line((c.vulnerable() ? "missed " : "blamed ") + c));
        }
    }
}
