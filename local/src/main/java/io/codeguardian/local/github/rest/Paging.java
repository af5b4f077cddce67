package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Pages and their links: docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api. */
final class Paging {
    private static final int USUAL = 30;
    private static final int MOST = 100;

    private final RestCall call;
    private final String api;
    private final int page;
    private final int size;

    Paging(RestCall call, String api) {
        this.call = call;
        this.api = api;
        this.page = Math.max(1, number(call, "page", 1));
        this.size = Math.clamp(number(call, "per_page", USUAL), 1, MOST);
    }

    private static int number(RestCall call, String name, int otherwise) {
        try {
            return Integer.parseInt(call.call().queryOr(name, String.valueOf(otherwise)));
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    <T> Reply list(List<T> all, Function<T, JsonNode> rendered) {
        return linked(Reply.json(200, rendered(all, rendered)), all.size());
    }

    /** The shape with a count and the list under a name. */
    <T> Reply counted(String name, List<T> all, Function<T, JsonNode> rendered) {
        ObjectNode body = Json.object().put("total_count", all.size());
        body.set(name, rendered(all, rendered));
        return linked(Reply.json(200, body), all.size());
    }

    private <T> ArrayNode rendered(List<T> all, Function<T, JsonNode> rendered) {
        ArrayNode shown = Json.array();
        all.stream().skip((long) (page - 1) * size).limit(size).map(rendered).forEach(shown::add);
        return shown;
    }

    private Reply linked(Reply reply, int total) {
        int last = Math.max(1, (total + size - 1) / size);
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(Math.min(page - 1, last), "prev"));
        }
        if (page < last) {
            links.add(link(page + 1, "next"));
            links.add(link(last, "last"));
        }
        if (page > 1) {
            links.add(link(1, "first"));
        }
        return links.isEmpty() ? reply : reply.with("Link", String.join(", ", links));
    }

    private String link(int to, String relation) {
        StringBuilder query = new StringBuilder();
        call.call().query().forEach((name, values) -> {
            if (!name.equals("page")) {
                query.append(name)
                        .append('=')
                        .append(encoded(values.getFirst()))
                        .append('&');
            }
        });
        return "<" + api + call.call().path() + "?" + query + "page=" + to + ">; rel=\"" + relation + "\"";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
