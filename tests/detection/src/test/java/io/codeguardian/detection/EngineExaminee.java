package io.codeguardian.detection;

import io.codeguardian.engine.Engine;
import io.codeguardian.engine.finding.Merging;
import io.codeguardian.engine.source.Languages;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Our engine as {@code codeguardian review --local --all} runs it, a case at a time: a twin is no neighbour. */
record EngineExaminee(Set<String> languages) implements Examinee {
    static EngineExaminee ofAll(CaseSet set) {
        return new EngineExaminee(
                set.cases().stream().map(LabelledCase::language).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String name() {
        return "CodeGuardian";
    }

    @Override
    public List<Observation> examine(CaseSet set) throws IOException {
        List<Observation> all = new ArrayList<>();
        try (Engine engine = Engine.start()) {
            for (LabelledCase c : set.cases()) {
                all.addAll(examine(engine, set, c));
            }
        }
        return all;
    }

    private static List<Observation> examine(Engine engine, CaseSet set, LabelledCase c) throws IOException {
        String folder = c.root().equals(c.path()) ? "" : c.root() + "/";
        List<SourceFile> files = new ArrayList<>();
        for (String path : set.filesOf(c)) {
            String text = set.text(path);
            String firstLine = text.lines().findFirst().orElse("");
            String own = path.substring(folder.length());
            files.add(SourceFile.whole(own, Languages.detect(own, firstLine), text));
        }
        List<Finding> findings =
                Merging.merge(engine.analyze(files, EnumSet.allOf(Category.class), ReviewSettings.defaults())
                        .findings());
        return findings.stream()
                .map(f -> new Observation(
                        folder + f.location().path(), f.location().startLine(), f.ruleId(), f.cwe()))
                .toList();
    }
}
