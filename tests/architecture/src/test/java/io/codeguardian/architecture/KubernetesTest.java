package io.codeguardian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.language.Category;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validated by kubectl's own kustomize and typed models; not run, no cluster is needed. */
class KubernetesTest {
    private static final Map<String, Class<?>> KINDS = Map.of(
            "Deployment", Deployment.class,
            "Service", Service.class,
            "ConfigMap", ConfigMap.class,
            "Namespace", Namespace.class,
            "Job", Job.class,
            "NetworkPolicy", NetworkPolicy.class,
            "PodDisruptionBudget", PodDisruptionBudget.class,
            "HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "ScaledObject", ScaledObject.class);

    @ParameterizedTest
    @ValueSource(strings = {"production", "small"})
    void every_manifest_parses_strictly(String overlay) throws Exception {
        assertThat(render(overlay)).hasSizeGreaterThan(15);
    }

    @Test
    void one_deployment_for_every_category() throws Exception {
        List<Deployment> deployments = only(Deployment.class, render("production"));

        for (Category category : Category.values()) {
            assertThat(deployments)
                    .filteredOn(d -> d.getMetadata().getName().equals("analysis-" + category.wireName()))
                    .singleElement()
                    .satisfies(d -> assertThat(environment(d))
                            .containsEntry("CODEGUARDIAN_ANALYSIS_CATEGORIES", category.wireName()));
        }
        assertThat(deployments)
                .extracting(d -> d.getMetadata().getName())
                .contains("gateway", "ingestion", "synthesis", "output")
                .hasSize(4 + Category.values().length);
    }

    @Test
    void every_pod_is_unprivileged_probed_and_limited() throws Exception {
        for (Deployment deployment : only(Deployment.class, render("production"))) {
            PodSpec pod = deployment.getSpec().getTemplate().getSpec();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            for (Container container : pod.getContainers()) {
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                        .isTrue();
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
                assertThat(container.getResources().getLimits()).containsKey("memory");
                assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
                assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/q/health/started");
                assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
                assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
            }
        }
    }

    @Test
    void every_deployment_has_a_disruption_budget_and_scales() throws Exception {
        List<Object> manifests = render("production");
        Set<String> scaled = Stream.concat(
                        only(ScaledObject.class, manifests).stream()
                                .map(s -> s.spec().scaleTargetRef().name()),
                        only(HorizontalPodAutoscaler.class, manifests).stream()
                                .map(h -> h.getSpec().getScaleTargetRef().getName()))
                .collect(Collectors.toSet());
        List<Map<String, String>> budgets = only(PodDisruptionBudget.class, manifests).stream()
                .map(b -> b.getSpec().getSelector().getMatchLabels())
                .toList();

        for (Deployment deployment : only(Deployment.class, manifests)) {
            assertThat(scaled).contains(deployment.getMetadata().getName());
            assertThat(budgets).contains(deployment.getSpec().getSelector().getMatchLabels());
        }
    }

    @Test
    void scaling_watches_topics_and_groups_that_exist() throws Exception {
        Set<String> consumed = new HashSet<>();
        for (String service : List.of("ingestion", "analysis", "synthesis", "output")) {
            Channel.incoming(service).forEach(channel -> consumed.add(channel.topic() + " by " + channel.group()));
        }

        for (ScaledObject scaled : only(ScaledObject.class, render("production"))) {
            assertThat(scaled.spec().triggers().stream()
                            .filter(trigger -> trigger.type().equals("kafka"))
                            .map(trigger -> trigger.metadata().get("topic") + " by "
                                    + trigger.metadata().get("consumerGroup")))
                    .isNotEmpty()
                    .isSubsetOf(consumed);
        }
    }

    @Test
    void every_pod_has_a_network_policy_and_all_else_is_denied() throws Exception {
        List<NetworkPolicy> policies = only(NetworkPolicy.class, render("production"));

        assertThat(policies)
                .anyMatch(p -> p.getSpec().getPodSelector().getMatchLabels().isEmpty()
                        && p.getSpec().getEgress().isEmpty()
                        && p.getSpec().getIngress().isEmpty());
        assertThat(policies)
                .extracting(p -> p.getMetadata().getName())
                .contains("gateway", "ingestion", "analysis", "synthesis", "output");
    }

    private static Map<String, String> environment(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst().getEnv().stream()
                .filter(e -> e.getValue() != null)
                .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));
    }

    private static <T> List<T> only(Class<T> kind, List<Object> manifests) {
        return manifests.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Object> render(String overlay) throws IOException, InterruptedException {
        String folder =
                Checkout.ROOT.resolve("deploy/kubernetes/overlays/" + overlay).toString();
        Process kubectl;
        try {
            kubectl = new ProcessBuilder("kubectl", "kustomize", folder).start();
        } catch (IOException e) {
            throw new IOException("kubectl is needed to render the manifests; see docs/requirements.md", e);
        }
        String text = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String problems = new String(kubectl.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kubectl.waitFor()).as(problems).isZero();
        List<Object> manifests = new ArrayList<>();
        for (JsonNode document : StrictYaml.documents(text)) {
            String kind = document.path("kind").asText();
            manifests.add(StrictYaml.to(Objects.requireNonNull(KINDS.get(kind), kind), document));
        }
        return manifests;
    }
}
