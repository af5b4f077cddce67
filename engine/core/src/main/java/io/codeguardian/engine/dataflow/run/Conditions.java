package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.knowledge.Knowledge;
import io.codeguardian.engine.dataflow.knowledge.Signature;
import io.codeguardian.engine.dataflow.knowledge.Weaknesses;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a condition tells of the values in it, once it is known to hold or not. */
final class Conditions {
    private static final int DEEPEST = 40;
    private static final int LONGEST = 200;

    private static final String ORIGIN = "<origin>";
    private static final Map<String, Long> PARTS = parts();
    /** Calls whose result says as much as what they are called on. */
    private static final Set<String> SAME = Set.of(
            "trim",
            "strip",
            "toString",
            "toLowerCase",
            "toUpperCase",
            "lower",
            "upper",
            "lowercase",
            "uppercase",
            "ToLower",
            "ToUpper",
            "Trim",
            "TrimSpace",
            "intern",
            "to_s",
            "downcase",
            "upcase",
            "get",
            "orElse",
            "getOrElse",
            "value",
            "getValue",
            "toPath",
            "toFile",
            "getPath",
            "getAbsolutePath",
            "getParent",
            "getParentFile",
            "matches",
            "find",
            "matcher",
            "String",
            "to_str",
            "unwrap",
            "as_str",
            "chars",
            "split",
            "toCharArray",
            "normalize",
            "casefold",
            "encode",
            "decode");

    private final Run run;
    private final Map<String, Integer> checked = new HashMap<>();

    Conditions(Run run) {
        this.run = run;
    }

    private static Map<String, Long> parts() {
        Map<String, Long> parts = new HashMap<>();
        long address = Weaknesses.mask("redirect ssrf");
        List.of(
                        "getHost",
                        "getAuthority",
                        "host",
                        "hostname",
                        "netloc",
                        "Host",
                        "Hostname",
                        "origin",
                        "getOrigin",
                        "scheme")
                .forEach(p -> parts.put(p, address));
        long path = Weaknesses.mask("path");
        List.of(
                        "getCanonicalPath",
                        "getCanonicalFile",
                        "toRealPath",
                        "normalize",
                        "toAbsolutePath",
                        "realpath",
                        "abspath",
                        "normpath",
                        "resolve",
                        "canonicalPath",
                        "canonicalFile",
                        "relative",
                        "Rel",
                        "Clean",
                        "Abs",
                        "commonpath",
                        "relativize")
                .forEach(p -> parts.put(p, path));
        return Map.copyOf(parts);
    }

    /** Nothing has been checked yet. */
    void clear() {
        checked.clear();
    }

    static @Nullable Boolean truth(Value value) {
        Object constant = value.constant();
        if (Value.NIL.equals(constant)) {
            return false;
        }
        return switch (constant) {
            case null -> null;
            case Boolean b -> b;
            case Long n -> n != 0;
            case String s -> !s.isEmpty();
            default -> null;
        };
    }

    /** And, or, and what stands in for a missing value. */
    Value sequence(Expr.Operation o) {
        Value left = run.evaluate.value(o.left());
        boolean and = o.operator().equals("&&");
        Boolean truth = o.operator().equals("&&") || o.operator().equals("||")
                ? truth(left)
                : left.isNil() ? Boolean.FALSE : null;
        if (truth != null && truth != and) {
            return left;
        }
        if (truth != null) {
            return run.evaluate.value(o.right());
        }
        int base = run.state.level();
        run.state.fork();
        refine(o.left(), and);
        Value right = run.evaluate.value(o.right());
        Changes end = run.state.since(base);
        run.state.back(base);
        run.state.merge(List.of(Changes.NONE, end));
        boolean decided = right.constant() instanceof Boolean b && b != and;
        return decided ? right : Value.join(left.withMarks(and ? List.of() : left.marks()), right);
    }

    void refine(Expr condition, boolean holds) {
        refine(condition, holds, 0);
    }

    private void refine(Expr condition, boolean holds, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (condition) {
            case Expr.Unary u when u.operator().equals("!") -> refine(u.operand(), !holds, depth + 1);
            case Expr.Operation o
            when o.operator().equals("&&") || o.operator().equals("||") -> {
                if (o.operator().equals("&&") == holds) {
                    refine(o.left(), holds, depth + 1);
                    refine(o.right(), holds, depth + 1);
                } else {
                    either(o, holds, depth + 1);
                }
            }
            case Expr.Operation o -> compared(o, holds);
            case Expr.Invoke i -> asked(i, holds);
            case Expr.Assign a -> refine(a.value(), holds, depth + 1);
            default -> {}
        }
    }

    /** One of both holds: what both tell is known. */
    private void either(Expr.Operation o, boolean holds, int depth) {
        int base = run.state.level();
        List<Changes> ends = new ArrayList<>();
        for (Expr side : List.of(o.left(), o.right())) {
            run.state.fork();
            refine(side, holds, depth);
            ends.add(run.state.since(base));
            run.state.back(base);
        }
        run.state.merge(ends);
    }

    private void compared(Expr.Operation o, boolean holds) {
        switch (o.operator()) {
            case "==", "!=" -> {
                if (o.operator().equals("==") == holds) {
                    equal(o.left(), o.right());
                    equal(o.right(), o.left());
                } else {
                    found(o);
                }
            }
            case ">=", ">", "<" -> found(o);
            case "in", "not in" -> {
                if (o.operator().equals("in") == holds
                        && quietly(o.right()).marks().isEmpty()) {
                    cleanse(o.left(), -1L);
                } else if (o.operator().equals("in") != holds && isDots(quietly(o.left()))) {
                    cleanse(o.right(), Weaknesses.mask("path"));
                }
            }
            case "=~", "match" -> {
                if (holds && isStrict(quietly(o.right()), "match")) {
                    cleanse(o.left(), -1L);
                }
            }
            default -> {}
        }
    }

    private void equal(Expr target, Expr other) {
        Value value = quietly(other);
        if (value.constant() == null || value.isNil()) {
            return;
        }
        if (target instanceof Expr.Unary u && u.operator().equals("typeof")) {
            cleanse(u.operand(), value.asText().equals("string") ? Weaknesses.mask("nosql") : -1L);
        } else if (!(target instanceof Expr.Constant)) {
            cleanse(target, -1L);
        }
    }

    /** {@code list.indexOf(x) != -1} and the like. */
    private void found(Expr.Operation o) {
        if (o.left() instanceof Expr.Invoke i && i.name().equals("indexOf") && i.receiver() != null) {
            boolean list = run.state.thing(quietly(i.receiver()).thing()) != null;
            if (list && !i.arguments().isEmpty()) {
                cleanse(i.arguments().getFirst().value(), -1L);
            }
        }
    }

    private void asked(Expr.Invoke i, boolean holds) {
        Value receiver = i.receiver() == null ? Value.UNKNOWN : quietly(i.receiver());
        String path = i.receiver() == null ? run.frame.file.imports().getOrDefault(i.name(), "") : receiver.type();
        boolean imported = i.receiver() == null && path.indexOf('.') > 0;
        String owner = imported ? path.substring(0, path.lastIndexOf('.')) : receiver.type();
        List<Knowledge.Guard> guards =
                run.knowledge.guards(run.called(owner, i.receiver() != null || imported, i.name(), false));
        for (Knowledge.Guard guard : guards) {
            if (guard.signature().words().getOrDefault("on", "true").equals(String.valueOf(holds))) {
                guarded(i, receiver, guard);
            }
        }
        if (guards.isEmpty() && holds && validates(i.name()) && !i.arguments().isEmpty()) {
            i.arguments().forEach(a -> cleanse(a.value(), -1L));
        }
    }

    private void guarded(Expr.Invoke i, Value receiver, Knowledge.Guard guard) {
        Signature signature = guard.signature();
        String with = signature.words().getOrDefault("with", "");
        if (!with.isEmpty()
                && i.arguments().stream()
                        .noneMatch(a -> quietly(a.value()).asText().contains(with))) {
            return;
        }
        String regex = signature.words().getOrDefault("regex", "");
        if (!regex.isEmpty() && !isStrict(regex.equals("this") ? receiver : argument(i, regex), i.name())) {
            return;
        }
        for (String place : signature.arguments()) {
            if (place.equals("this") && i.receiver() != null) {
                cleanse(i.receiver(), guard.mask());
            } else if (place.equals("*")) {
                i.arguments().forEach(a -> cleanse(a.value(), guard.mask()));
            } else if (!place.equals("this")) {
                int index = Integer.parseInt(place);
                boolean allowed = receiver.marks().isEmpty();
                if (index < i.arguments().size() && allowed) {
                    cleanse(i.arguments().get(index).value(), guard.mask());
                }
            }
        }
    }

    private Value argument(Expr.Invoke i, String place) {
        int index = Integer.parseInt(place);
        return index < i.arguments().size() ? quietly(i.arguments().get(index).value()) : Value.UNKNOWN;
    }

    /** An expression that lets anything through, or looks for a part only, checks nothing. */
    private static boolean isStrict(Value regex, String call) {
        String text = regex.constant() instanceof String s ? s : "";
        if (text.isEmpty()) {
            return true;
        }
        boolean whole = text.endsWith("$") || text.endsWith("\\z") || text.endsWith("\\Z") || text.contains("$/");
        boolean begins =
                text.startsWith("^") || text.startsWith("\\A") || text.startsWith("/^") || text.startsWith("/\\A");
        boolean anchored = call.equals("matches")
                || call.equals("fullmatch")
                || call.equals("matcher")
                || whole && (begins || call.equals("match"));
        return anchored && !text.contains(".*") && !text.contains(".+") && !text.contains("[^");
    }

    private static boolean isDots(Value value) {
        return value.constant() instanceof String s && s.startsWith("..");
    }

    private static boolean validates(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean asks = lower.startsWith("is")
                || lower.startsWith("valid")
                || lower.startsWith("check")
                || lower.startsWith("has")
                || lower.startsWith("allowed")
                || lower.startsWith("verify");
        return asks
                && (lower.contains("valid")
                        || lower.contains("safe")
                        || lower.contains("allow")
                        || lower.contains("whitelist")
                        || lower.contains("trusted")
                        || lower.contains("permitted")
                        || lower.contains("legal"));
    }

    private Value quietly(Expr expression) {
        boolean before = run.quiet;
        run.quiet = true;
        Value value = run.evaluate.value(expression);
        run.quiet = before;
        return value;
    }

    /** From here on the value that stands there is clean. */
    void cleanse(Expr expression, long told) {
        Expr at = expression;
        long mask = told;
        for (int i = 0; i < 12; i++) {
            switch (at) {
                case Expr.Name n -> {
                    int slot = run.frame.find(n.name());
                    Value value = slot == 0 ? null : run.state.value(slot);
                    if (value != null) {
                        cleanseOrigins(value, mask);
                        if (run.functions.depth() > 1) {
                            // A check in a helper holds where it was called.
                            ruleOut(value, mask);
                        }
                        run.state.put(slot, value.withMarks(Mark.cleaned(value.marks(), mask)));
                    }
                    return;
                }
                case Expr.Member m -> {
                    cleanseOrigins(quietly(m), mask);
                    check(m, mask);
                    return;
                }
                case Expr.Element e -> {
                    check(e, mask);
                    return;
                }
                case Expr.Invoke v -> {
                    cleanseOrigins(quietly(v), mask);
                    check(v, mask);
                    boolean one = v.arguments().size() == 1;
                    Expr next = one
                                    && (v.receiver() == null
                                            || v.name().equals("matcher")
                                            || v.name().equals("of"))
                            ? v.arguments().getFirst().value()
                            : v.receiver();
                    boolean same = SAME.contains(v.name()) || v.receiver() == null || one;
                    mask &= same ? -1L : PARTS.getOrDefault(v.name(), 0L);
                    if (next == null || mask == 0) {
                        return;
                    }
                    at = next;
                }
                case Expr.Cast c -> at = c.value();
                case Expr.Assign a -> at = a.target();
                default -> {
                    return;
                }
            }
        }
    }

    /** What was asked of a part of an address holds for all that came along the same way. */
    private void cleanseOrigins(Value value, long mask) {
        String type = value.type().endsWith("()")
                ? value.type().substring(0, value.type().length() - 2)
                : value.type();
        long wanted = mask & PARTS.getOrDefault(type.substring(type.lastIndexOf('.') + 1), 0L);
        if (wanted != 0) {
            ruleOut(value, wanted);
        }
    }

    private void ruleOut(Value value, long mask) {
        for (Mark mark : run.marks(value)) {
            long before = ruledOut(mark);
            int slot = checked.computeIfAbsent(key(mark), p -> run.slot());
            run.state.put(slot, new Checked(before | mask));
        }
    }

    /** Another function is run: it has checked nothing yet. */
    void forgetOrigins() {
        checked.forEach((path, slot) -> {
            if (path.startsWith(ORIGIN)) {
                run.state.put(slot, new Checked(0));
            }
        });
    }

    private static String key(Mark mark) {
        // What is read twice reads the same.
        SyntaxTree tree = mark.origin().file().tree();
        int node = mark.origin().node();
        for (int i = 0; i < 2 && tree.parent(node) != SyntaxTree.NONE; i++) {
            String above = tree.kind(tree.parent(node));
            boolean part = above.contains("member") || above.contains("subscript") || above.contains("attribute");
            node = part ? tree.parent(node) : node;
        }
        return ORIGIN + Labels.shown(mark.origin().file(), node);
    }

    /** What a check of a part has ruled out for whatever came in at the same place. */
    long ruledOut(Mark mark) {
        if (checked.isEmpty()) {
            return 0;
        }
        Integer slot = checked.get(key(mark));
        return slot != null && run.state.get(slot) instanceof Checked checkedFor ? checkedFor.mask() : 0;
    }

    private void check(Expr expression, long mask) {
        int slot = checked.computeIfAbsent(path(expression), p -> run.slot());
        run.state.put(slot, new Checked(mask));
    }

    private String path(Expr expression) {
        String text = run.frame.file.tree().text(expression.node());
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The value without what a check before has ruled out. */
    Value known(Expr expression, Value value) {
        if (checked.isEmpty() || value.marks().isEmpty()) {
            return value;
        }
        Integer slot = checked.get(path(expression));
        return slot != null && run.state.get(slot) instanceof Checked checkedFor
                ? value.withMarks(Mark.cleaned(value.marks(), checkedFor.mask()))
                : value;
    }

    /** A name has got another value: what was checked with it counts no more. */
    void forget(String name) {
        if (!checked.isEmpty()) {
            List<String> paths = new ArrayList<>(checked.keySet());
            for (String path : paths) {
                Integer slot = checked.get(path);
                if (path.contains(name) && !path.startsWith(ORIGIN) && slot != null) {
                    run.state.put(slot, new Checked(0));
                }
            }
        }
    }
}
