package io.codeguardian.local.installation;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of a Java program that runs on the same JDK as this one. */
public final class JavaProgram {
    private final List<String> options = new ArrayList<>();

    /** Small by default: serial collector, quiet, no shared performance file. */
    public JavaProgram(int heapMegabytes) {
        options.add("-Xmx" + heapMegabytes + "m");
        options.add("-XX:+UseSerialGC");
        options.add("-XX:-UsePerfData");
        options.add("-XX:+ExitOnOutOfMemoryError");
        options.add("-Dfile.encoding=UTF-8");
        options.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
    }

    public JavaProgram with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    public List<String> jar(Path jar, String... arguments) {
        return words(List.of("-jar", jar.toString()), arguments);
    }

    public List<String> main(List<Path> classPath, String mainClass, String... arguments) {
        String joined = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return words(List.of("-cp", joined, mainClass), arguments);
    }

    private List<String> words(List<String> program, String... arguments) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(program);
        words.addAll(List.of(arguments));
        return words;
    }
}
