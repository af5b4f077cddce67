package io.codeguardian.cli;

import io.codeguardian.cli.text.Terminal;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Makes the commands with the terminal that they write to. */
record CommandFactory(Terminal terminal, Map<String, String> environment) implements CommandLine.IFactory {
    private static final Map<Class<?>, Function<Terminal, Object>> COMMANDS = Map.of(
            Demo.class, Demo::new,
            Up.class, Up::new,
            Down.class, Down::new,
            Status.class, Status::new,
            Logs.class, Logs::new,
            Replay.class, Replay::new,
            Topics.class, Topics::new,
            Advisories.class, Advisories::new,
            Doctor.class, Doctor::new,
            Train.class, Train::new);

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == Review.class) {
            return type.cast(new Review(terminal, environment));
        }
        Function<Terminal, Object> made = COMMANDS.get(type);
        return made == null ? CommandLine.defaultFactory().create(type) : type.cast(made.apply(terminal));
    }
}
