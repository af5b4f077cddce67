package io.codeguardian.cli;

import io.codeguardian.cli.text.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A command that was run in this process. */
record Ran(int code, String out, String err) {
    static Ran command(String... arguments) {
        return command(Map.of(), arguments);
    }

    static Ran command(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CodeGuardian.run(new Terminal(out, err, false, false), environment, arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
