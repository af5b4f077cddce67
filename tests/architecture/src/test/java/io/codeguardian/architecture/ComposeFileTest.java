package io.codeguardian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.architecture.ComposeFile.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Validated, not run: no container engine is needed for this. */
class ComposeFileTest {
    private static final List<String> OURS = List.of("gateway", "ingestion", "analysis", "synthesis", "output");

    private final ComposeFile compose = read();

    @Test
    void has_every_part_of_the_product() {
        assertThat(compose.services().keySet()).containsAll(OURS);
        assertThat(compose.services().keySet())
                .contains("kafka", "postgresql", "keycloak", "prometheus", "grafana", "otel-collector");
        assertThat(service("postgresql").image()).contains("pgvector");
    }

    @Test
    void our_services_are_read_only_and_without_privileges() {
        for (String name : OURS) {
            Service service = service(name);
            assertThat(service.readOnly()).as(name).isTrue();
            assertThat(service.capDrop()).as(name).containsExactly("ALL");
            assertThat(service.healthcheck()).as(name).isNotNull();
        }
    }

    @Test
    void what_a_service_depends_on_exists() {
        compose.services().forEach((name, service) -> {
            Map<String, ComposeFile.DependsOn> dependencies = service.dependsOn();
            if (dependencies != null) {
                assertThat(compose.services().keySet()).as(name).containsAll(dependencies.keySet());
            }
        });
    }

    @Test
    void files_that_it_mounts_or_builds_from_exist() {
        compose.services().forEach((name, service) -> {
            if (service.build() != null) {
                assertThat(Checkout.ROOT.resolve(service.build().dockerfile())).exists();
            }
            if (service.volumes() != null) {
                service.volumes().stream()
                        .filter(volume -> volume.startsWith("./"))
                        .forEach(volume -> assertThat(Checkout.ROOT.resolve(volume.substring(0, volume.indexOf(':'))))
                                .exists());
            }
        });
    }

    @Test
    void nothing_listens_on_a_public_address() {
        compose.services().forEach((name, service) -> {
            if (service.ports() != null) {
                assertThat(service.ports()).as(name).allMatch(port -> port.startsWith("127.0.0.1:"));
            }
        });
    }

    @Test
    void no_password_has_a_default() throws IOException {
        assertThat(Files.readString(Checkout.ROOT.resolve("docker-compose.yml")))
                .doesNotContainPattern("(?m)^ +\\w*(PASSWORD|SECRETS|KEY_HASH|TOKEN): +[^$]");
    }

    private Service service(String name) {
        return Objects.requireNonNull(compose.services().get(name), name);
    }

    private static ComposeFile read() {
        try {
            // SnakeYAML resolves merge keys, which Jackson's reader does not.
            Object tree = new Yaml().load(Files.readString(Checkout.ROOT.resolve("docker-compose.yml")));
            return StrictYaml.to(ComposeFile.class, StrictYaml.tree(tree));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
