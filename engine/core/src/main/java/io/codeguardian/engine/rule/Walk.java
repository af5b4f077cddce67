package io.codeguardian.engine.rule;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Setting;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.AnalysisFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** One pass over one tree for all rules of a plan. */
final class Walk {
    private static final int CHECK_EVERY = 512;
    private static final int MOST_PER_RULE = 100;

    private final Code code;
    private final Plan plan;
    private final Drafting drafting;
    private final long deadline;
    private final Duration limit;
    private final List<List<Plan.Entry<Sights.NodeSight>>> byKind = new ArrayList<>();
    private final Set<Rule> broken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<AnalysisFailure> failures = new ArrayList<>();
    private boolean unreadable;

    Walk(Code code, Plan plan, Duration limit) {
        this.code = code;
        this.plan = plan;
        this.limit = limit;
        this.drafting = new Drafting(code, MOST_PER_RULE);
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    RuleAnswer run() {
        for (Plan.Entry<Sights.FileSight> entry : plan.ofFile()) {
            guarded(entry.rule(), () -> entry.sight().see(code, drafting.of(entry.rule())));
        }
        SyntaxTree tree = code.tree();
        for (int node = 0; node < tree.size(); node++) {
            if (node % CHECK_EVERY == 0 && System.nanoTime() > deadline) {
                failures.add(new AnalysisFailure(
                        "engine", code.file().path(), "the rules took longer than " + limit.toMillis() + " ms", true));
                break;
            }
            if (tree.isNamed(node) && !unreadable) {
                read(node);
            }
        }
        return new RuleAnswer(drafting.findings(), failures);
    }

    /** What cannot be read at one place is not looked at further; what was found till then stays. */
    private void read(int node) {
        try {
            visit(node);
        } catch (RuntimeException e) {
            unreadable = true;
            failures.add(new AnalysisFailure(
                    "engine",
                    code.file().path(),
                    "reading line " + code.tree().startLine(node) + " failed: "
                            + e.getClass().getSimpleName(),
                    true));
        }
    }

    private void visit(int node) {
        for (Plan.Entry<Sights.NodeSight> entry : at(code.tree().kindId(node))) {
            guarded(entry.rule(), () -> entry.sight().see(code, node, drafting.of(entry.rule())));
        }
        Call call = plan.wantsCalls() || plan.wantsSettings() ? code.call(node) : null;
        if (call != null) {
            plan.ofCall(call.name()).forEach(e -> see(e, call));
            plan.ofEveryCall().forEach(e -> see(e, call));
        }
        if (plan.wantsSettings()) {
            for (Setting setting : code.settings(node, call)) {
                plan.ofSetting(setting.name()).forEach(e -> see(e, setting));
            }
        }
    }

    /** Found when the first node of a kind is met. */
    private List<Plan.Entry<Sights.NodeSight>> at(int kindId) {
        while (byKind.size() <= kindId) {
            byKind.add(null);
        }
        List<Plan.Entry<Sights.NodeSight>> known = byKind.get(kindId);
        if (known == null) {
            known = plan.at(kindId, code.tree().words());
            byKind.set(kindId, known);
        }
        return known;
    }

    private void see(Plan.Entry<Sights.CallSight> entry, Call call) {
        guarded(entry.rule(), () -> entry.sight().see(code, call, drafting.of(entry.rule())));
    }

    private void see(Plan.Entry<Sights.SettingSight> entry, Setting setting) {
        guarded(entry.rule(), () -> entry.sight().see(code, setting, drafting.of(entry.rule())));
    }

    /** A rule that fails is not asked again about this file. */
    private void guarded(Rule rule, Runnable look) {
        if (broken.contains(rule)) {
            return;
        }
        try {
            look.run();
        } catch (RuntimeException e) {
            broken.add(rule);
            failures.add(new AnalysisFailure(
                    "engine",
                    code.file().path(),
                    "rule " + rule.info().id() + " failed: " + e.getClass().getSimpleName(),
                    true));
        }
    }
}
