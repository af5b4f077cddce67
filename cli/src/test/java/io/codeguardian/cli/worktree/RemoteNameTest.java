package io.codeguardian.cli.worktree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/acme/shop.git",
                "http://localhost:8080/acme/shop",
                "ssh://git@github.com/acme/shop.git",
                "git@github.com:acme/shop.git",
                "github.com:acme/shop"
            })
    void namesARepositoryOnAServer(String url) {
        assertThat(RemoteName.isOnServer(url)).isTrue();
        assertThat(RemoteName.of(url)).isEqualTo("acme/shop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/srv/git/acme/shop.git", "../shop", "file:///srv/acme/shop", "ext::sh -c x", "./a:b/acme/shop"})
    void leadsNowhereElse(String url) {
        assertThat(RemoteName.isOnServer(url)).isFalse();
    }
}
