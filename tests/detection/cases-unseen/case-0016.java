package com.acme.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ArchiveController {
    private final Path store = Path.of("/srv/store");

    public record ArchiveRequest(String folder, String label) {}

    @PostMapping("/archives")
    public boolean archive(@RequestBody ArchiveRequest request) throws IOException, InterruptedException {
        ArchiveJob job = new ArchiveJob(store, request.folder());
        return job.run();
    }

    static final class ArchiveJob {
        private final List<String> command = new ArrayList<>();

        ArchiveJob(Path store, String folder) {
            command.add("sh");
            command.add("-c");
            command.add("tar -czf /srv/out/archive.tgz -C " + store + " -- " + folder);
        }

        boolean run() throws IOException, InterruptedException {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        }
    }
}
