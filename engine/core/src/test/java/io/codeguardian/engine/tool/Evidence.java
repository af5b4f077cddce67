package io.codeguardian.engine.tool;

import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settings and sources for tests of tools. */
final class Evidence {
    static final List<Path> HERE = ToolSettings.searchPath(System.getenv("PATH"));

    private Evidence() {}

    static ToolSettings settings(List<Path> path, @Nullable Path forbidden, String... names) {
        return new ToolSettings(Set.of(names), path, forbidden, null, Duration.ofSeconds(60), 2_048);
    }

    static SourceFile python(String text) {
        return SourceFile.whole("app/run.py", SourceLanguage.PYTHON, text);
    }

    /** A program of the given name that the sandbox can read. */
    static Path program(Path folder, String name, String script) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program;
    }

    /** Writes a SARIF result of ruff's S602 whose message is what commands print. */
    static String telling(String commands) {
        return "told=$( { " + commands + "; } 2>&1 | tr '\\n\\t\"\\\\' '    ')\n" + saying("$told");
    }

    static String saying(String message) {
        return """
                cat <<END
                {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "ruff"}}, "results": [{"ruleId": "S602",
                 "level": "error", "message": {"text": "MESSAGE"},
                 "locations": [{"physicalLocation": {"artifactLocation": {"uri": "f00001.py"},
                  "region": {"startLine": 1}}}]}]}]}
                END
                """.replace("MESSAGE", message);
    }
}
