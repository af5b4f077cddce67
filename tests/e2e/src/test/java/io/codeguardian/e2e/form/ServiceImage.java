package io.codeguardian.e2e.form;

import io.codeguardian.local.installation.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import org.testcontainers.images.builder.ImageFromDockerfile;

/** Images built by the Dockerfiles that are shipped, from what the build has made. */
final class ServiceImage {
    private static final String WORKER = "engine/syntax-worker/target/syntax-worker.jar";

    private ServiceImage() {}

    /** @param service its label, as {@code gateway} */
    static Future<String> of(String service) {
        return image("deploy/docker/Dockerfile.jvm", List.of(service + "-service/target/quarkus-app", WORKER))
                .withBuildArg("SERVICE", service);
    }

    static Future<String> commandLine() {
        return image(
                "deploy/docker/Dockerfile.cli", List.of("cli/target/codeguardian-cli.jar", "cli/target/lib", WORKER));
    }

    private static ImageFromDockerfile image(String dockerfile, List<String> content) {
        Path root = Installation.find().root();
        ImageFromDockerfile image = new ImageFromDockerfile()
                .withFileFromPath(dockerfile, root.resolve(dockerfile))
                .withDockerfilePath(dockerfile);
        content.forEach(path -> image.withFileFromPath(path, root.resolve(path)));
        return image;
    }
}
