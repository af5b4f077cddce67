package io.codeguardian.engine.dataflow;

import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.lowering.Lowering;
import io.codeguardian.engine.dataflow.run.Analysis;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The flows through files that are read together, by the file in which each ends. */
public final class Flows {
    private final Map<String, FileFlows> byPath;

    private Flows(Map<String, FileFlows> byPath) {
        this.byPath = byPath;
    }

    /** A file to be read. */
    public record Read(String path, SyntaxTree tree) {}

    /**
     * Follows values from every function of the changed files.
     *
     * @param changed where findings may be
     * @param context only run into
     * @param settings what files of the program set, by key
     */
    public static Flows over(List<Read> changed, List<Read> context, Map<String, String> settings) {
        List<FileForm> own = lower(changed);
        List<FileForm> all = new ArrayList<>(own);
        all.addAll(lower(context));
        Analysis analysis = new Analysis(all, settings);
        Map<String, FileFlows> byPath = new HashMap<>();
        changed.forEach(r -> byPath.put(r.path(), new FileFlows()));
        Map<String, RuntimeException> faults = new ConcurrentHashMap<>();
        List<Analysis.Answer> answers =
                own.parallelStream().map(f -> answer(analysis, f, faults)).toList();
        faults.forEach((path, fault) -> of(byPath, path).fault(fault));
        for (int i = 0; i < own.size(); i++) {
            of(byPath, own.get(i).path()).texts(answers.get(i).texts());
            if (!answers.get(i).complete()) {
                of(byPath, own.get(i).path()).cut();
            }
            for (Analysis.Found found : answers.get(i).found()) {
                FileFlows flows = byPath.get(found.file().path());
                if (flows != null) {
                    flows.add(found);
                }
            }
        }
        return new Flows(byPath);
    }

    private static Analysis.Answer answer(Analysis analysis, FileForm file, Map<String, RuntimeException> faults) {
        try {
            return analysis.over(file);
        } catch (RuntimeException e) {
            // A fault of ours costs this file its flows and is reported as such, not the whole run.
            faults.put(file.path(), e);
            return new Analysis.Answer(List.of(), Map.of(), true);
        }
    }

    /** Where nothing was followed. */
    public static Flows none() {
        return new Flows(Map.of());
    }

    public static boolean knows(SourceLanguage language) {
        return Lowering.knows(language);
    }

    private static List<FileForm> lower(List<Read> files) {
        return files.parallelStream()
                .filter(r -> Lowering.knows(r.tree().language()))
                .map(r -> Lowering.of(r.path(), r.tree()))
                .toList();
    }

    /** What ends in this file. */
    public FileFlows of(String path) {
        return of(byPath, path);
    }

    private static FileFlows of(Map<String, FileFlows> byPath, String path) {
        FileFlows flows = byPath.get(path);
        return flows == null ? new FileFlows() : flows;
    }
}
