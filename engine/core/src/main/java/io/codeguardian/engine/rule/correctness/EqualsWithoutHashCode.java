package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** A type that says when it is equal but not where it is kept. */
final class EqualsWithoutHashCode implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "java/equals-without-hash-code", "Equal objects with different hashes", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-581")
            .in(JAVA)
            .mayBlock()
            .says(
                    "Overrides `equals` without `hashCode`, so equal objects are not found again in maps and sets.",
                    "Override `hashCode` over the same fields: `Objects.hash(…)`, or make the type a record.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(EqualsWithoutHashCode::see, "class_body");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int equals = NONE;
        // What it extends may bring a hashCode that fits.
        if (tree.childByField(tree.parent(node), "superclass") != NONE
                || tree.is(tree.parent(node), "object_creation_expression")) {
            return;
        }
        for (int member : tree.namedChildren(node)) {
            int name = tree.is(member, "method_declaration") ? tree.childByField(member, "name") : NONE;
            if (name == NONE) {
                continue;
            }
            if (tree.textIs(name, "hashCode")) {
                return;
            }
            String parameters = code.path(tree.childByField(member, "parameters"));
            if (tree.textIs(name, "equals")
                    && (parameters.startsWith("(Object") || parameters.startsWith("(finalObject"))) {
                equals = member;
            }
        }
        if (equals != NONE) {
            report.at(
                            equals,
                            "Two objects that are equal here have different hashes, so a `HashMap` or `HashSet` loses them.")
                    .onFirstLine();
        }
    }
}
