package io.codeguardian.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.Location;
import io.codeguardian.language.SourceLanguage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SyntaxTreeTest {
    private static SyntaxWorkers parser;

    @BeforeAll
    static void start() {
        parser = new SyntaxWorkers(WorkerSettings.defaults().withProcesses(1));
    }

    @AfterAll
    static void stop() {
        parser.close();
    }

    private static SyntaxTree java(String text) {
        return parser.parse(new SourceText("A.java", SourceLanguage.JAVA, text))
                .syntax()
                .orElseThrow();
    }

    private static int first(SyntaxTree tree, String kind) {
        for (int node = 0; node < tree.size(); node++) {
            if (tree.is(node, kind)) {
                return node;
            }
        }
        throw new AssertionError("no " + kind);
    }

    @Test
    void childrenParentsAndSiblingsAgree() {
        SyntaxTree tree = java("class A { int f(int a) { return a + 1; } int g; }");
        assertThat(tree.parent(tree.root())).isEqualTo(SyntaxTree.NONE);
        assertThat(tree.subtreeEnd(tree.root())).isEqualTo(tree.size());
        for (int node = 0; node < tree.size(); node++) {
            int before = SyntaxTree.NONE;
            for (int child : tree.children(node)) {
                assertThat(tree.parent(child)).isEqualTo(node);
                assertThat(tree.previousSibling(child)).isEqualTo(before);
                assertThat(tree.contains(node, child)).isTrue();
                assertThat(tree.start(child)).isGreaterThanOrEqualTo(tree.start(node));
                assertThat(tree.end(child)).isLessThanOrEqualTo(tree.end(node));
                before = child;
            }
            assertThat(tree.childCount(node)).isEqualTo(tree.children(node).length);
        }
    }

    @Test
    void findsChildrenByField() {
        SyntaxTree tree = java("class A { int f(int a) { return a + 1; } }");
        int method = first(tree, "method_declaration");
        int name = tree.childByField(method, "name");
        assertThat(tree.text(name)).isEqualTo("f");
        assertThat(tree.textIs(name, "f")).isTrue();
        assertThat(tree.textIs(name, "fg")).isFalse();
        assertThat(tree.field(name)).isEqualTo("name");
        assertThat(tree.childByField(method, "no such field")).isEqualTo(SyntaxTree.NONE);
        assertThat(tree.ancestorOfKind(name, "class_declaration")).isEqualTo(first(tree, "class_declaration"));
        assertThat(tree.nodeAt(tree.text().indexOf('+'))).isEqualTo(first(tree, "+"));
        assertThat(tree.hasError(tree.root())).isFalse();
    }

    /** An emoji is two UTF-16 code units, four bytes of UTF-8; an ideograph one and three. */
    @Test
    void offsetsAreUtf16CodeUnits() {
        SyntaxTree tree = java("class 漢字 {\n  String s = \"😀𝄞\"; int после = 1;\n}\n");
        int literal = first(tree, "string_literal");
        assertThat(tree.text(literal)).isEqualTo("\"😀𝄞\"");
        assertThat(tree.location("A.java", literal)).isEqualTo(new Location("A.java", 2, 14, 2, 20));
        assertThat(FunctionBoundaries.in(tree).getFirst().name()).isEqualTo("漢字");
        assertThat(tree.text()).contains(tree.text(first(tree, "decimal_integer_literal")));
        assertThat(tree.startColumn(first(tree, "decimal_integer_literal"))).isEqualTo(34);
    }

    @Test
    void anUnpairedSurrogateShiftsNothing() {
        SyntaxTree tree = java("class A { String s = \"\uD83D\"; int b; }");
        int last = tree.size() - 1;
        assertThat(tree.text(last)).isEqualTo("}");
        assertThat(tree.text(first(tree, "integral_type"))).isEqualTo("int");
    }

    @Test
    void endsAreInclusiveLinesAndExclusiveColumns() {
        SyntaxTree tree = java("class A {\r\n}\r\n");
        int type = first(tree, "class_declaration");
        assertThat(tree.location("A.java", type)).isEqualTo(new Location("A.java", 1, 1, 2, 2));
        assertThat(tree.endLine(tree.root())).isEqualTo(2);
    }

    @Test
    void marksWhatTheGrammarCouldNotRead() {
        SyntaxTree tree = java("class A { int f( { } ");
        assertThat(tree.hasError(tree.root())).isTrue();
        SyntaxTree missing = java("class A { int f = 1 }");
        assertThat(missing.hasError(missing.root())).isTrue();
    }

    @Test
    void anEmptyTextHasARoot() {
        SyntaxTree tree = java("");
        assertThat(tree.size()).isEqualTo(1);
        assertThat(tree.location("A.java", tree.root())).isEqualTo(new Location("A.java", 1, 1, 1, 1));
    }

    @Test
    void linesAreThoseOfGit() {
        LineIndex lines = new LineIndex("a\r\nb\n\nc");
        assertThat(lines.lineCount()).isEqualTo(4);
        assertThat(lines.text(1)).isEqualTo("a");
        assertThat(lines.text(3)).isEmpty();
        assertThat(lines.line(7)).isEqualTo(4);
        assertThat(lines.column(1)).isEqualTo(2);
        assertThat(new LineIndex("a\n").lineCount()).isEqualTo(1);
        assertThat(new LineIndex("").lineCount()).isEqualTo(1);
    }
}
