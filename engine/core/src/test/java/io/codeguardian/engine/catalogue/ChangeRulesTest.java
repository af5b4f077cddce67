package io.codeguardian.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.rule.ChangeRule;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import io.codeguardian.language.Symbol;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ChangeRulesTest {
    private static final String BLOCK = """
                int total = 0;
                for (Order order : orders.open(customer)) {
                    if (order.isPaid() && order.date().isAfter(begin)) {
                        total += order.amount() * rates.of(order.currency());
                    } else if (order.isCancelled()) {
                        log.info("order {} was cancelled", order.id());
                        audit.record(order, Reason.CANCELLED, clock.now());
                    }
                }
                invoice.setTotal(total).setCurrency(customer.currency());
                invoice.setLines(lines.stream().map(Line::text).toList());
                mailer.send(invoice, customer.address());
            """;

    @Test
    void aCopiedBlockIsFoundWhereItIsNew() {
        SourceFile original = whole("src/a/Old.java", "class Old { void f() {\n" + BLOCK + "}}\n");
        SourceFile copy = whole("src/b/New.java", "class New {\n  int x;\n  void g() {\n" + BLOCK + "  }\n}\n");
        List<Finding> findings = over("code/duplicated-block", original, copy);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().location().path()).isEqualTo("src/b/New.java");
        assertThat(findings.getFirst().location().startLine()).isBetween(2, 4);
        assertThat(findings.getFirst().location().endLine()).isBetween(15, 17);
        assertThat(findings.getFirst().message()).contains("`src/a/Old.java` from line 1");
    }

    @Test
    void blanksAndCommentsHideNoCopy() {
        String other = BLOCK.replace("    ", "\t").replace(";\n", "; // changed\n");
        assertThat(over(
                        "code/duplicated-block",
                        whole("a.java", "class A {" + BLOCK + "}"),
                        whole("b.java", "class B {" + other + "}")))
                .hasSize(1);
    }

    @Test
    void aBlockTwiceInOneFileIsFound() {
        assertThat(over(
                        "code/duplicated-block",
                        whole("a.java", "class A { void f() {" + BLOCK + "} void g() {" + BLOCK + "} }")))
                .hasSize(1);
    }

    @Test
    void whatIsShortOrATableOrATestOrContextIsNoCopy() {
        String half = BLOCK.lines().limit(6).collect(Collectors.joining("\n"));
        assertThat(over("code/duplicated-block", whole("a.java", half), whole("b.java", half)))
                .isEmpty();
        String table = IntStream.range(0, 200).mapToObj(i -> "  {0, 1, 2},\n").collect(Collectors.joining());
        assertThat(over("code/duplicated-block", whole("a.java", table), whole("b.java", table)))
                .isEmpty();
        assertThat(over("code/duplicated-block", whole("test/ATest.java", BLOCK), whole("test/BTest.java", BLOCK)))
                .isEmpty();
        assertThat(over("code/duplicated-block", context("a.java", BLOCK), context("b.java", BLOCK)))
                .isEmpty();
    }

    @Test
    void aHostileTextCostsNoTime() {
        String same = "x ".repeat(400_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> over("code/duplicated-block", whole("a.java", same), whole("b.java", same)));
    }

    @Test
    void changedLogicWithoutAChangedTestIsTold() {
        List<Finding> findings = over("testing/untested-change", changed("src/A.java", 6));
        assertThat(findings).extracting(f -> f.location().startLine()).containsExactly(3);
        assertThat(findings.getFirst().onChange()).isTrue();
    }

    @Test
    void aChangedTestOrASmallChangeOrAWholeReadIsNot() {
        assertThat(over("testing/untested-change", changed("src/A.java", 6), changed("src/test/ATest.java", 6)))
                .isEmpty();
        assertThat(over("testing/untested-change", changed("src/A.java", 3))).isEmpty();
        assertThat(over("testing/untested-change", whole("src/A.java", BLOCK))).isEmpty();
    }

    private static List<Finding> over(String id, SourceFile... files) {
        ChangeRule rule = Catalogue.changeRules().stream()
                .filter(r -> r.info().id().equals(id))
                .findFirst()
                .orElseThrow();
        return rule.over(List.of(files));
    }

    private static SourceFile whole(String path, String content) {
        return SourceFile.whole(path, SourceLanguage.JAVA, content);
    }

    private static SourceFile context(String path, String content) {
        return new SourceFile(path, SourceLanguage.JAVA, SourceFile.Role.CONTEXT, content, null, List.of());
    }

    private static SourceFile changed(String path, int lines) {
        Hunk hunk = new Hunk(1, 9, 1, 9, List.of(new LineRange(3, 2 + lines)), List.of());
        ChangedFile change = new ChangedFile(path, null, ChangeStatus.MODIFIED, SourceLanguage.JAVA, List.of(hunk));
        Symbol symbol = new Symbol(Symbol.Kind.FUNCTION, "A.f", new LineRange(2, 9), true);
        return new SourceFile(path, SourceLanguage.JAVA, SourceFile.Role.CHANGED, "", change, List.of(symbol));
    }
}
