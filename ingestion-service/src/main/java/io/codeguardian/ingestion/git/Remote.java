package io.codeguardian.ingestion.git;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A checked server address with the address it resolved to, and the token for it. Never shown: its text form hides the
 * token.
 */
public final class Remote {
    private final URI url;
    private final InetAddress address;
    private final String token;

    Remote(URI url, InetAddress address, String token) {
        this.url = url;
        this.address = address;
        this.token = token;
    }

    /** Settings for the commands that talk to the server; they reach git by its environment, not its arguments. */
    List<String[]> configuration() {
        List<String[]> settings = new ArrayList<>();
        settings.add(new String[] {"remote.origin.url", url.toString()});
        settings.add(new String[] {"remote.origin.promisor", "true"});
        settings.add(new String[] {"remote.origin.partialclonefilter", "blob:none"});
        settings.add(new String[] {"protocol." + url.getScheme() + ".allow", "always"});
        // The address that was checked is the one that is used, whatever the name resolves to next.
        settings.add(new String[] {"http.curloptResolve", url.getHost() + ':' + port(url) + ':' + literal()});
        settings.add(new String[] {"http." + origin() + ".extraHeader", "Authorization: Basic " + credentials()});
        return settings;
    }

    private String credentials() {
        return Base64.getEncoder().encodeToString(("x-access-token:" + token).getBytes(StandardCharsets.UTF_8));
    }

    private String literal() {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        String plain = zone < 0 ? text : text.substring(0, zone);
        return plain.contains(":") ? '[' + plain + ']' : plain;
    }

    private String origin() {
        return url.getScheme() + "://" + url.getAuthority() + '/';
    }

    static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80;
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
