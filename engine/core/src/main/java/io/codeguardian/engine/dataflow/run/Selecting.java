package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the cases of a switch that may be meant. */
final class Selecting {
    private final Run run;

    Selecting(Run run) {
        this.run = run;
    }

    Value select(Stmt.Select s) {
        Value subject = s.subject() == null ? Value.constant(true) : run.evaluate.value(s.subject());
        int base = run.state.level();
        return run.execute.selecting(base, () -> cases(s, subject, base));
    }

    private Value cases(Stmt.Select s, Value subject, int base) {
        List<Changes> ends = new ArrayList<>();
        int certain = certain(s, subject);
        boolean all = certain < 0;
        boolean named = s.cases().stream().anyMatch(c -> c.labels().isEmpty());
        @Nullable Changes falling = null;
        Value result = null;
        for (int i = 0; i < s.cases().size(); i++) {
            Stmt.Case one = s.cases().get(i);
            boolean entered = all ? possible(one, subject) : i == certain;
            if (!entered && falling == null) {
                continue;
            }
            run.state.back(base);
            run.state.fork();
            run.alive = true;
            if (one.labels().isEmpty() && s.subject() != null) {
                run.conditions.cleanse(s.subject(), Replacing.without(characters(s)));
            }
            if (falling != null) {
                run.state.merge(entered ? List.of(Changes.NONE, falling) : List.of(falling));
            } else {
                narrow(s, one);
            }
            Value value = run.execute.run(one.body());
            falling = null;
            if (run.alive) {
                result = result == null ? value : Value.join(result, value);
                if (s.falls() && !one.closed()) {
                    falling = run.state.since(base);
                } else {
                    ends.add(run.state.since(base));
                }
            }
        }
        if (falling != null) {
            ends.add(falling);
        }
        if (all && !named) {
            ends.add(Changes.NONE);
        }
        run.state.back(base);
        run.state.fork();
        run.alive = !ends.isEmpty();
        if (run.alive) {
            run.state.merge(ends);
        }
        return result == null ? Value.UNKNOWN : result;
    }

    /** The single characters that have a case of their own. */
    private String characters(Stmt.Select s) {
        StringBuilder all = new StringBuilder();
        for (Stmt.Case one : s.cases()) {
            for (Expr label : one.labels()) {
                if (label instanceof Expr.Constant c && c.value() instanceof String text && text.length() == 1) {
                    all.append(text);
                }
            }
        }
        return all.toString();
    }

    private int certain(Stmt.Select s, Value subject) {
        if (subject.constant() == null) {
            return -1;
        }
        int otherwise = -1;
        for (int i = 0; i < s.cases().size(); i++) {
            Stmt.Case one = s.cases().get(i);
            if (one.labels().isEmpty()) {
                otherwise = i;
            }
            for (Expr label : one.labels()) {
                Value value = run.evaluate.value(label);
                if (value.constant() == null) {
                    return -1;
                }
                if (value.constant().equals(subject.constant())) {
                    return i;
                }
            }
        }
        return otherwise < 0 ? s.cases().size() : otherwise;
    }

    private boolean possible(Stmt.Case one, Value subject) {
        if (subject.constant() == null || one.labels().isEmpty()) {
            return true;
        }
        for (Expr label : one.labels()) {
            Object value = run.evaluate.value(label).constant();
            if (value == null || value.equals(subject.constant())) {
                return true;
            }
        }
        return false;
    }

    /** Inside a case of one text the subject is that text. */
    private void narrow(Stmt.Select s, Stmt.Case one) {
        if (s.subject() == null || one.labels().isEmpty()) {
            for (Expr label : one.labels()) {
                if (one.labels().size() == 1) {
                    run.conditions.refine(label, true);
                }
            }
            return;
        }
        for (Expr label : one.labels()) {
            if (run.evaluate.value(label).constant() == null) {
                return;
            }
        }
        run.conditions.cleanse(s.subject(), -1L);
    }
}
