package io.codeguardian.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;

/** A channel of a service, as its {@code application.properties} has it. */
record Channel(Properties settings, String prefix) {
    static List<Channel> incoming(String service) throws IOException {
        return of(service, "mp.messaging.incoming.");
    }

    static List<Channel> outgoing(String service) throws IOException {
        return of(service, "mp.messaging.outgoing.");
    }

    private static List<Channel> of(String service, String direction) throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Checkout.ROOT.resolve(service + "-service/src/main/resources/application.properties"))) {
            settings.load(reader);
        }
        return settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith(direction) && name.endsWith(".topic"))
                .filter(name -> !name.endsWith(".dead-letter-queue.topic"))
                .map(name -> new Channel(settings, name.substring(0, name.length() - "topic".length())))
                .toList();
    }

    String setting(String name) {
        return settings.getProperty(prefix + name, "");
    }

    String topic() {
        return setting("topic");
    }

    String group() {
        return setting("group.id");
    }
}
