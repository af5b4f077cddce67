package io.codeguardian.ingestion.git;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/** Which servers may be fetched from: https at public addresses, and what the operator allowed by name. */
@ApplicationScoped
public class RemotePolicy {
    private final Set<String> allowed;

    @Inject
    public RemotePolicy(GitSettings settings) {
        this.allowed = settings.allowedHosts().orElse(Set.of());
    }

    /** @throws GitFailure when the address may not be fetched from, or does not resolve */
    public Remote check(String cloneUrl, String token) {
        URI url = parse(cloneUrl);
        String host = url.getHost().toLowerCase(Locale.ROOT);
        boolean trusted = allowed.contains(host + ':' + Remote.port(url));
        if (!url.getScheme().equals("https") && !trusted) {
            throw forbidden("plain http is refused unless CODEGUARDIAN_GIT_ALLOWED_HOSTS names " + host);
        }
        InetAddress address = resolve(host);
        if (!trusted && !isPublic(address)) {
            throw forbidden(
                    "a private address is refused unless CODEGUARDIAN_GIT_ALLOWED_HOSTS names " + host + " with port");
        }
        return new Remote(url, address, token);
    }

    private static URI parse(String cloneUrl) {
        try {
            URI url = new URI(cloneUrl);
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (web
                    && url.getHost() != null
                    && url.getUserInfo() == null
                    && url.getQuery() == null
                    && url.getFragment() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw forbidden("it is no URL");
        }
        throw forbidden("only https URLs without user, query or fragment are fetched");
    }

    private static InetAddress resolve(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new GitFailure(GitFailure.Kind.UNREACHABLE, "the name of the git server does not resolve: " + host);
        }
    }

    /** Neither loopback, private (RFC 1918, 4193), link-local, shared (RFC 6598), multicast, nor reserved. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return switch (address) {
            case Inet4Address v4 ->
                first != 0
                        && first < 240
                        && !(first == 100 && second >= 64 && second < 128)
                        && !(first == 198 && (second == 18 || second == 19))
                        && !(first == 192 && second == 0 && bytes[2] == 0);
            // Global unicast only, without the tunnels (6to4, Teredo) that carry another address inside.
            case Inet6Address v6 ->
                (first & 0xe0) == 0x20
                        && !(first == 0x20 && second == 0x02)
                        && !(first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0);
            default -> false;
        };
    }

    private static GitFailure forbidden(String reason) {
        return new GitFailure(GitFailure.Kind.FORBIDDEN_ADDRESS, "the repository's address is not fetched: " + reason);
    }
}
