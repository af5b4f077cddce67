package io.codeguardian.engine.dependency;

import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.document.ReadYaml;
import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.SourceFile;
import java.util.List;

/** The lock files of yarn, classic and modern, and of pnpm. */
final class YarnFiles {
    private YarnFiles() {}

    static List<Dependency> lock(SourceFile file) {
        Found found = new Found(file, Ecosystem.NPM, true);
        LineIndex lines = found.lines();
        String name = "";
        int first = 0;
        for (int line = 1; line <= lines.lineCount(); line++) {
            String text = lines.text(line);
            if (!text.isEmpty() && text.charAt(0) != ' ' && text.charAt(0) != '#') {
                name = name(text);
                first = line;
            } else if (text.startsWith("  version") && !name.isEmpty()) {
                String version =
                        text.substring(9).replace("\"", "").replace(":", "").strip();
                if (!version.startsWith("0.0.0-use.local")) {
                    found.add(name, version, version, first, line, null);
                }
                name = "";
            }
        }
        return found.all();
    }

    /** {@code "@a/b@^1, @a/b@~1":} and {@code "a@npm:^1":} */
    private static String name(String header) {
        String entry = header.startsWith("\"") ? header.substring(1) : header;
        int at = entry.indexOf('@', 1);
        return at < 0 || entry.startsWith("__metadata") ? "" : entry.substring(0, at);
    }

    static List<Dependency> pnpm(SourceFile file) throws Unreadable {
        Found found = new Found(file, Ecosystem.NPM, true);
        for (Item root : ReadYaml.documents(file.content())) {
            for (Item packages : root.find("packages")) {
                for (Item entry : packages.children()) {
                    String key = entry.key().startsWith("/") ? entry.key().substring(1) : entry.key();
                    int peers = key.indexOf('(');
                    String bare = peers < 0 ? key : key.substring(0, peers);
                    int at = Math.max(bare.lastIndexOf('@'), bare.indexOf('@', 1) > 0 ? 0 : bare.lastIndexOf('/'));
                    if (at > 0) {
                        String version = bare.substring(at + 1);
                        int line = found.lines().line(entry.start());
                        found.add(bare.substring(0, at), NpmFiles.exact(version), version, line, line, null);
                    }
                }
            }
        }
        return found.all();
    }
}
