package io.codeguardian.engine.metrics;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Counts one function's complexity in a single pass over its nodes, without those of named functions inside. */
final class CountComplexity {
    /** Fields of a structure's head: what stands there is read before the nesting begins. */
    private static final Set<String> HEADS = Set.of(
            "condition",
            "initializer",
            "initialize",
            "init",
            "update",
            "increment",
            "left",
            "right",
            "value",
            "subject",
            "pattern",
            "declarator",
            "type",
            "enumerators",
            "variable",
            "item",
            "collection",
            "expr",
            "operator",
            "kind",
            "parameter",
            "name");

    private static final Set<String> ELSE_WRAPPERS = Set.of("else_clause", "else");

    private final SyntaxTree tree;
    private final Constructs constructs;
    private final Recursion recursion;
    private final int elseKind;
    private final Nesting nesting = new Nesting();
    private final BitSet elseIfs = new BitSet();
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final LogicalSequences sequences;
    private int cyclomatic = 1;
    private int cognitive;
    private int deepest;

    CountComplexity(SyntaxTree tree, Constructs constructs, Recursion recursion) {
        this.tree = tree;
        this.constructs = constructs;
        this.recursion = recursion;
        this.elseKind = tree.grammar().kindId("else");
        this.sequences = new LogicalSequences(tree, constructs);
    }

    /** Takes the next node of the function, in preorder. */
    void visit(int node) {
        nesting.leaveBefore(node);
        enterBody(node);
        int kind = tree.kindId(node);
        if (kind == elseKind && tree.firstChild(node) == NONE) {
            visitElse(node);
        }
        if (tree.isNamed(node)) {
            for (Role role : constructs.roles(kind)) {
                visit(node, role);
            }
        }
        if (sequences.isOperator(node)) {
            cyclomatic++;
            cognitive += sequences.beginsSequence(node) ? 1 : 0;
        }
    }

    private void visit(int node, Role role) {
        if (role.decides() || (role == Role.CASE && !isDefault(node))) {
            cyclomatic++;
        }
        if (role.nests()) {
            boolean continues = elseIfs.get(node);
            int level = continues ? nesting.level() - 1 : nesting.level();
            cognitive += continues ? 1 : 1 + level;
            levels.put(node, level);
            deepest = Math.max(deepest, level + 1);
        }
        switch (role) {
            case ELIF, GOTO -> cognitive++;
            case JUMP -> cognitive += jumpsFar(node) ? 1 : 0;
            case LAMBDA -> levels.put(node, nesting.level());
            case CALL -> cognitive += recursion.isFirst(node) ? 1 : 0;
            default -> {}
        }
    }

    /** What a structure holds besides its head lies one level deeper. */
    private void enterBody(int node) {
        Integer level = levels.get(tree.parent(node));
        if (level == null) {
            return;
        }
        String field = tree.field(node);
        boolean head = field != null && HEADS.contains(field);
        int parentKind = tree.kindId(tree.parent(node));
        boolean lambda = constructs.is(parentKind, Role.LAMBDA);
        boolean kindDecides = constructs.bodyByKind() && !lambda && !constructs.is(parentKind, Role.TERNARY);
        if (kindDecides ? constructs.is(tree.kindId(node), Role.BODY) : lambda || !head) {
            nesting.enter(tree.subtreeEnd(node), level + 1);
        }
    }

    private void visitElse(int node) {
        int holder = tree.parent(node);
        if (ELSE_WRAPPERS.contains(tree.kind(holder))) {
            holder = tree.parent(holder);
        }
        boolean ofIf = holder != NONE
                && (constructs.is(tree.kindId(holder), Role.IF) || constructs.is(tree.kindId(holder), Role.ELIF));
        if (!ofIf || tree.is(holder, "guard_statement")) {
            return;
        }
        int next = tree.nextNamedSibling(node);
        if (next != NONE && tree.is(next, "control_structure_body") && tree.childCount(next) == 1) {
            next = tree.firstChild(next);
        }
        if (next != NONE && constructs.is(tree.kindId(next), Role.IF) && follows(node, next)) {
            elseIfs.set(next);
        } else {
            cognitive++;
        }
    }

    /** Nothing but blanks and braces-free text between {@code else} and its {@code if}. */
    private boolean follows(int elseNode, int next) {
        return tree.text().substring(tree.end(elseNode), tree.start(next)).isBlank();
    }

    private boolean isDefault(int node) {
        int first = tree.firstChild(node);
        if (first == NONE) {
            return tree.textIs(node, "default");
        }
        if (tree.textIs(first, "default") || tree.textIs(first, "else")) {
            return true;
        }
        int pattern = tree.firstNamedChild(node);
        return pattern != NONE && (tree.textIs(pattern, "_") || tree.textIs(pattern, "*"));
    }

    /** A jump with a label or a number of levels; Kotlin writes the label into the keyword. */
    private boolean jumpsFar(int node) {
        int first = tree.firstChild(node);
        if (first == NONE) {
            return false;
        }
        String keyword = tree.text(first);
        boolean leavesLoop = keyword.startsWith("break") || keyword.startsWith("continue");
        int target = tree.firstNamedChild(node);
        boolean labelled = target != NONE && LABELS.contains(tree.kind(target));
        return leavesLoop && (keyword.endsWith("@") || labelled);
    }

    private static final Set<String> LABELS = Set.of(
            "identifier",
            "statement_identifier",
            "label_name",
            "label",
            "integer",
            "simple_identifier",
            "type_identifier");

    Complexity counted() {
        return new Complexity(cyclomatic, cognitive, deepest);
    }
}
