package io.codeguardian.ingestion.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemotePolicyTest {
    private final RemotePolicy policy = new RemotePolicy(new TestGitSettings(
            Path.of("/nowhere"), Optional.of(Set.of("127.0.0.1:8090")), 50, Duration.ofMinutes(1), 1 << 20));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://93.184.216.34/o/r.git",
                "https://127.0.0.1/o/r.git",
                "https://10.0.0.5/o/r.git",
                "https://169.254.169.254/o/r.git",
                "https://[::1]/o/r.git",
                "https://[fd00::1]/o/r.git",
                "https://[::ffff:10.0.0.5]/o/r.git",
                "https://[2002:0a00:0001::]/o/r.git",
                "https://100.64.0.1/o/r.git",
                "http://127.0.0.1:8091/o/r.git",
                "ssh://git@93.184.216.34/o/r.git",
                "file:///etc",
                "ext::sh -c touch%20pwned",
                "https://user:word@93.184.216.34/o/r.git",
                "https://93.184.216.34/o/r.git?upload=1",
                "--upload-pack=touch pwned",
                "not a url"
            })
    void refuses(String url) {
        assertThatThrownBy(() -> policy.check(url, "t"))
                .isInstanceOfSatisfying(
                        GitFailure.class, e -> assertThat(e.kind()).isEqualTo(GitFailure.Kind.FORBIDDEN_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://93.184.216.34/o/r.git", "http://127.0.0.1:8090/o/r.git"})
    void allows(String url) {
        assertThat(policy.check(url, "t")).hasToString(url);
    }

    @Test
    void knowsPublicAddresses() throws UnknownHostException {
        assertThat(RemotePolicy.isPublic(InetAddress.getByName("140.82.121.3"))).isTrue();
        assertThat(RemotePolicy.isPublic(InetAddress.getByName("2606:50c0:8000::153")))
                .isTrue();
        assertThat(RemotePolicy.isPublic(InetAddress.getByName("224.0.0.1"))).isFalse();
        assertThat(RemotePolicy.isPublic(InetAddress.getByName("0.0.0.0"))).isFalse();
    }
}
