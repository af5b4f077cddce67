package io.codeguardian.local.github.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.codeguardian.local.github.app.Account;
import io.codeguardian.local.github.description.ApiDescription;
import io.codeguardian.local.github.repository.HostedRepository;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Turns official examples into answers: what is not known here stays as GitHub shows it. */
public final class Rendering {
    private final ApiDescription description;
    private final Site site;
    private final ConcurrentMap<Example, ObjectNode> examples = new ConcurrentHashMap<>();

    /** What an example is of; it is asked for again and again. */
    private record Example(String operation, int status, String fullName) {}

    public Rendering(ApiDescription description, Site site) {
        this.description = description;
        this.site = site;
    }

    public Site site() {
        return site;
    }

    /** The example of an operation's answer, speaking of this repository. */
    public ObjectNode example(String operation, int status, String fullName) {
        return examples.computeIfAbsent(
                        new Example(operation, status, fullName),
                        _ -> localize(description.example(operation, status), fullName))
                .deepCopy();
    }

    /** Exchanges hosts and repository in every text, in place. */
    public ObjectNode localize(ObjectNode root, String fullName) {
        Deque<JsonNode> unread = new ArrayDeque<>();
        unread.push(root);
        while (!unread.isEmpty()) {
            JsonNode node = unread.pop();
            if (node instanceof ObjectNode object) {
                for (Map.Entry<String, JsonNode> field : new ArrayList<>(object.properties())) {
                    if (field.getValue().isTextual()) {
                        object.put(
                                field.getKey(), site.localized(field.getValue().asText(), fullName));
                    }
                }
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    if (array.get(i).isTextual()) {
                        array.set(
                                i, TextNode.valueOf(site.localized(array.get(i).asText(), fullName)));
                    }
                }
            }
            node.forEach(unread::push);
        }
        return root;
    }

    /** Puts an account where the example has its own. */
    public void account(ObjectNode node, Account account) {
        String old = "/" + node.path("login").asText();
        String now = "/" + account.login().replace("[bot]", "%5Bbot%5D");
        for (Map.Entry<String, JsonNode> field : new ArrayList<>(node.properties())) {
            if (field.getKey().endsWith("url") && field.getValue().isTextual()) {
                node.put(field.getKey(), field.getValue().asText().replace(old, now));
            }
        }
        node.put("login", account.login()).put("id", account.id()).put("type", account.type());
        node.put("node_id", nodeId("User", account.id()));
    }

    /** Puts a repository where the example, which speaks of it already, has its own. */
    public void repository(ObjectNode node, HostedRepository repository) {
        String html = site.html() + "/" + repository.fullName();
        node.put("id", repository.id())
                .put("node_id", nodeId("Repository", repository.id()))
                .put("name", repository.name())
                .put("full_name", repository.fullName())
                .put("private", true)
                .put("fork", false)
                .put("html_url", html)
                .put("url", site.api() + "/repos/" + repository.fullName());
        account(node.withObject("/owner"), repository.owner());
        node.remove(List.of("source", "parent", "template_repository"));
        // Required by now, and missing from some examples.
        node.put("has_discussions", false)
                .put("disabled", false)
                .putNull("language")
                .putNull("homepage");
        node.put("visibility", "private").putArray("topics");
        putIfThere(node, "clone_url", html + ".git");
        putIfThere(node, "git_url", html + ".git");
        putIfThere(node, "svn_url", html);
        putIfThere(node, "default_branch", repository.defaultBranch());
    }

    public static void putIfThere(ObjectNode node, String field, String value) {
        if (node.has(field)) {
            node.put(field, value);
        }
    }

    public static String nodeId(String type, long id) {
        String plain = "%03d:%s%d".formatted(type.length(), type, id);
        return Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The number in a node id of that type, or null. */
    public static @Nullable Long idOf(String type, String nodeId) {
        try {
            String plain = new String(Base64.getDecoder().decode(nodeId), StandardCharsets.UTF_8);
            String prefix = "%03d:%s".formatted(type.length(), type);
            return plain.startsWith(prefix) ? Long.valueOf(plain.substring(prefix.length())) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    public static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
