package io.codeguardian.local.wire;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints under {@code /_control/} through which a test in another process steers a stand-in. Not part of what is
 * stood in for, and in no journal.
 */
public final class Control {
    static final String PREFIX = "/_control/";

    private final Map<String, Command> commands = new TreeMap<>();

    /** Answers a control request with a value that is sent as JSON. */
    @FunctionalInterface
    public interface Command {
        @Nullable
        Object run(Call call) throws IOException;
    }

    /** The endpoints that every stand-in has: its journal and its faults. */
    public static Control over(Journal journal, Faults faults) {
        Control control = new Control();
        control.on("GET", "journal", call -> journal.since(Long.parseLong(call.queryOr("since", "0"))));
        control.on("GET", "faults", _ -> faults.left());
        control.on("POST", "faults", call -> {
            Fault fault = Json.as(call.json(), Fault.class);
            faults.add(fault);
            return fault;
        });
        control.on("DELETE", "faults", _ -> {
            faults.clear();
            return null;
        });
        return control;
    }

    /** @param name the path after {@code /_control/} */
    public void on(String method, String name, Command command) {
        commands.put(method + " " + name, command);
    }

    Reply answer(Call call) {
        Command command = commands.get(call.method() + " " + call.path().substring(PREFIX.length()));
        if (command == null) {
            return Reply.json(404, Map.of("error", "no such control", "controls", commands.keySet()));
        }
        try {
            Object answer = command.run(call);
            return answer == null ? Reply.empty(204) : Reply.json(200, answer);
        } catch (IOException | RuntimeException e) {
            return Reply.json(
                    400,
                    Map.of(
                            "error",
                            String.valueOf(e.getMessage()),
                            "type",
                            e.getClass().getSimpleName()));
        }
    }
}
