package io.codeguardian.cli;

import io.codeguardian.cli.text.Terminal;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Makes the commands with the terminal that they write to. */
record CommandFactory(Terminal terminal) implements CommandLine.IFactory {
    private static final Map<Class<?>, Function<Terminal, Object>> COMMANDS = Map.of(
            Review.class, Review::new,
            Demo.class, Demo::new,
            Up.class, Up::new,
            Down.class, Down::new,
            Status.class, Status::new,
            Logs.class, Logs::new,
            Replay.class, Replay::new,
            Topics.class, Topics::new,
            Doctor.class, Doctor::new,
            Train.class, Train::new);

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Terminal, Object> made = COMMANDS.get(type);
        return made == null ? CommandLine.defaultFactory().create(type) : type.cast(made.apply(terminal));
    }
}
