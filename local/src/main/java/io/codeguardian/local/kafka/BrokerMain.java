package io.codeguardian.local.kafka;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The broker's process: formats its folder at the first start, runs until it is told to stop. */
public final class BrokerMain {
    /** Written once clients are served; holds the process id. */
    static final String READY_FILE = "ready";

    private BrokerMain() {}

    /** Arguments: folder, port, controller port, {@code flush} or {@code no-flush}. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Properties settings = BrokerConfiguration.of(
                folder.resolve("logs"),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                arguments[3].equals("flush"));
        format(folder.resolve("logs"));
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
        server.startup();
        announce(folder);
        server.awaitShutdown();
    }

    private static void format(Path logs) throws Exception {
        Files.createDirectories(logs);
        Formatter formatter = new Formatter();
        formatter
                .setPrintStream(new PrintStream(System.out, true, StandardCharsets.UTF_8))
                .setNodeId(BrokerConfiguration.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(logs.toString())
                .addDirectory(logs.toString())
                .setIgnoreFormatted(true);
        if (!Files.exists(logs.resolve("meta.properties"))) {
            formatter.run();
        }
    }

    private static void announce(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(READY_FILE),
                Long.toString(ProcessHandle.current().pid()));
    }
}
