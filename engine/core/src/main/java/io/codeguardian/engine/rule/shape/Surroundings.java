package io.codeguardian.engine.rule.shape;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a node stands. */
enum Surroundings {
    LOOP,
    ASYNC,
    FUNCTION,
    FINALLY,
    CATCH,
    LOCK,
    STATEMENT,
    TEST,
    CONDITION,
    TARGET,
    /** Of a function whose signature its parent type gives. */
    OVERRIDE;

    private static final Map<Surroundings, Set<String>> KINDS = Map.of(
            FINALLY, Set.of("finally_clause", "ensure", "finally_block"),
            LOCK, Set.of("synchronized_statement", "lock_statement"),
            STATEMENT,
                    Set.of("expression_statement", "block", "statements", "body_statement", "program", "source_file"));
    private static final Pattern LOCK_NAME = Pattern.compile("\\b\\w*(lock|mutex)\\b[^(]*[:,]");
    private static final int LONGEST_HEAD = 200;

    static Surroundings ofName(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown place '" + name + "'", e);
        }
    }

    boolean of(Code code, int node) {
        return switch (this) {
            case LOOP -> code.loop(node) != NONE;
            case FUNCTION -> code.function(node) != NONE;
            case TEST -> code.isTest();
            case ASYNC -> isAsync(code, code.function(node));
            case STATEMENT -> isAlone(code.tree(), node);
            case CATCH -> isInCatch(code, node);
            case OVERRIDE ->
                code.tree().lines().text(code.tree().startLine(node)).contains("override ");
            case TARGET -> isTarget(code, node);
            case CONDITION -> isCondition(code, node);
            case LOCK -> isIn(code, node, KINDS.getOrDefault(LOCK, Set.of())) || isWithLock(code, node);
            case FINALLY -> isIn(code, node, KINDS.getOrDefault(this, Set.of()));
        };
    }

    /** Whether what the node yields is dropped. */
    private static boolean isAlone(SyntaxTree tree, int node) {
        int parent = tree.parent(node);
        return parent != NONE && KINDS.getOrDefault(STATEMENT, Set.of()).contains(tree.kind(parent));
    }

    /** Python's {@code with self.lock:}. */
    private static boolean isWithLock(Code code, int node) {
        SyntaxTree tree = code.tree();
        for (int above = tree.parent(node); above != NONE && !code.isFunction(above); above = tree.parent(above)) {
            if (tree.is(above, "with_statement")) {
                String head = tree.lines().text(tree.startLine(above)).toLowerCase(Locale.ROOT);
                if (LOCK_NAME.matcher(head).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTarget(Code code, int node) {
        int parent = code.tree().parent(node);
        int above = parent != NONE && code.tree().kind(parent).endsWith("_list")
                ? code.tree().parent(parent)
                : parent;
        return code.assignments(above).stream().anyMatch(a -> a.target() == node);
    }

    private static boolean isCondition(Code code, int node) {
        SyntaxTree tree = code.tree();
        int below = node;
        int above = tree.parent(node);
        while (above != NONE && tree.is(above, "parenthesized_expression")) {
            below = above;
            above = tree.parent(above);
        }
        return above != NONE && "condition".equals(tree.field(below));
    }

    private static boolean isAsync(Code code, int function) {
        if (function == NONE) {
            return false;
        }
        SyntaxTree tree = code.tree();
        int body = tree.childByField(function, "body");
        int end = body == NONE ? tree.end(function) : tree.start(body);
        String head = tree.text().substring(tree.start(function), Math.min(end, tree.start(function) + LONGEST_HEAD));
        return head.contains("async ") || head.contains("suspend ");
    }

    private static boolean isInCatch(Code code, int node) {
        int above = code.tree().parent(node);
        while (above != NONE && !code.isFunction(above) && !code.isCatch(above)) {
            above = code.tree().parent(above);
        }
        return above != NONE && code.isCatch(above);
    }

    private static boolean isIn(Code code, int node, Set<String> kinds) {
        for (int above = code.tree().parent(node);
                above != NONE && !code.isFunction(above);
                above = code.tree().parent(above)) {
            if (kinds.contains(code.tree().kind(above))) {
                return true;
            }
        }
        return false;
    }
}
