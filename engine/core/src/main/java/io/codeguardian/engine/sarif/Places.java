package io.codeguardian.engine.sarif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.language.Location;
import java.nio.charset.StandardCharsets;

/** Locations as SARIF writes them: relative to the root, percent-encoded. */
final class Places {
    static final String ROOT = "%SRCROOT%";
    private static final String PLAIN = "-._~/!$&'()*+,;=@";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Places() {}

    static void artifact(ObjectNode parent, String path) {
        parent.putObject("artifactLocation").put("uri", uri(path)).put("uriBaseId", ROOT);
    }

    static void file(ObjectNode location, String path) {
        artifact(location.putObject("physicalLocation"), path);
    }

    static void region(ObjectNode location, Location place) {
        ObjectNode physical = location.putObject("physicalLocation");
        artifact(physical, place.path());
        physical.putObject("region")
                .put("startLine", place.startLine())
                .put("startColumn", place.startColumn())
                .put("endLine", place.endLine())
                .put("endColumn", place.endColumn());
    }

    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
        return uri.toString();
    }
}
