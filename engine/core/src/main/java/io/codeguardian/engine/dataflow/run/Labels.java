package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.source.SyntaxTree;

/** Shows places as a reader knows them. */
final class Labels {
    private static final int SHOWN = 60;

    private Labels() {}

    /** The text of a node in one line, cut. */
    static String shown(FileForm file, int node) {
        SyntaxTree tree = file.tree();
        int end = Math.min(tree.end(node), tree.start(node) + 4 * SHOWN);
        StringBuilder shown = new StringBuilder();
        boolean blank = false;
        for (int i = tree.start(node); i < end && shown.length() < SHOWN; i++) {
            char c = tree.text().charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
            } else {
                if (blank && !shown.isEmpty()) {
                    shown.append(' ');
                }
                blank = false;
                shown.append(c == '`' ? '\'' : c);
            }
        }
        return shown + (shown.length() >= SHOWN || end < tree.end(node) ? "…" : "");
    }
}
