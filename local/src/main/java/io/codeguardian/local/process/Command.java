package io.codeguardian.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param name short name, also of its log and pid file
 * @param words program and arguments
 * @param environment all that it gets besides paths, language and proxies
 * @param folder working folder
 * @param log standard output and error are appended here
 */
public record Command(String name, List<String> words, Map<String, String> environment, Path folder, Path log) {
    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }
}
