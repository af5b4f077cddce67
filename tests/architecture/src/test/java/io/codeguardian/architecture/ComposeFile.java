package io.codeguardian.architecture;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of the Compose Specification that our file uses; anything else in it is an error.
 *
 * @see <a href="https://github.com/compose-spec/compose-spec/blob/main/spec.md">Compose Specification</a>
 */
record ComposeFile(
        String name,
        @JsonProperty("x-service-environment") JsonNode sharedEnvironment,
        @JsonProperty("x-service") JsonNode sharedService,
        Map<String, Service> services,
        Map<String, Secret> secrets,
        Map<String, Volume> volumes) {

    record Service(
            String image,
            @Nullable Build build,
            @Nullable String restart,
            @Nullable List<String> command,
            @Nullable Map<String, String> environment,
            @Nullable List<String> ports,
            @Nullable List<String> volumes,
            @Nullable List<String> secrets,
            @Nullable List<String> tmpfs,
            @JsonProperty("read_only") boolean readOnly,
            @Nullable @JsonProperty("cap_drop") List<String> capDrop,
            @Nullable @JsonProperty("security_opt") List<String> securityOpt,
            @Nullable @JsonProperty("stop_grace_period") String stopGracePeriod,
            @Nullable @JsonProperty("depends_on") Map<String, DependsOn> dependsOn,
            @Nullable Healthcheck healthcheck) {}

    record Build(
            String context, String dockerfile, @Nullable Map<String, String> args) {}

    record DependsOn(String condition) {}

    record Healthcheck(
            List<String> test,
            String interval,
            String timeout,
            int retries,
            @Nullable @JsonProperty("start_period") String startPeriod) {}

    record Secret(String file) {}

    record Volume() {}
}
