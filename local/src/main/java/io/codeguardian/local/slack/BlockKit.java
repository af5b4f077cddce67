package io.codeguardian.local.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Slack accepts as blocks, with its own words for what it does not: docs.slack.dev/reference/block-kit/blocks. */
final class BlockKit {
    private static final int MOST_BLOCKS = 50;
    private static final int MOST_ID = 255;
    private static final int MOST_TEXT = 3_000;
    private static final int MOST_HEADER = 150;
    private static final int MOST_FIELD = 2_000;
    private static final int MOST_FIELDS = 10;
    private static final int MOST_CONTEXT = 10;
    private static final int MOST_ACTIONS = 25;
    private static final int MOST_MARKDOWN = 12_000;

    private static final Map<String, Set<String>> FIELDS = Map.of(
            "actions", Set.of("elements"),
            "context", Set.of("elements"),
            "divider", Set.of(),
            "header", Set.of("text", "level"),
            "image", Set.of("image_url", "slack_file", "alt_text", "title"),
            "markdown", Set.of("text"),
            "section", Set.of("text", "fields", "accessory", "expand"));

    private final List<String> problems = new ArrayList<>();

    private BlockKit() {}

    /** Empty when Slack would take them. */
    static List<String> problems(JsonNode blocks) {
        BlockKit kit = new BlockKit();
        kit.all(blocks);
        return kit.problems;
    }

    private void all(JsonNode blocks) {
        if (!blocks.isArray()) {
            say("expected an array", "/blocks");
            return;
        }
        if (blocks.size() > MOST_BLOCKS) {
            say("no more than " + MOST_BLOCKS + " items allowed", "/blocks");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            String at = "/blocks/" + i;
            block(blocks.get(i), at);
            String id = blocks.get(i).path("block_id").asText("");
            if (id.length() > MOST_ID) {
                say("must be less than " + (MOST_ID + 1) + " characters", at + "/block_id");
            }
            if (!id.isEmpty() && !ids.add(id)) {
                say("block_id already exists", at + "/block_id");
            }
        }
    }

    private void block(JsonNode block, String at) {
        String type = block.path("type").asText();
        Set<String> known = FIELDS.get(type);
        if (known == null) {
            say("unsupported type: " + type, at + "/type");
            return;
        }
        block.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name) && !name.equals("type") && !name.equals("block_id")) {
                say("invalid additional property: " + name, at);
            }
        });
        switch (type) {
            case "header" -> text(block.path("text"), at + "/text", MOST_HEADER, Set.of("plain_text"));
            case "section" -> section(block, at);
            case "context" -> context(block, at);
            case "actions" -> actions(block, at);
            case "image" -> image(block, at);
            case "markdown" -> characters(block.path("text"), at + "/text", MOST_MARKDOWN);
            default -> {}
        }
    }

    private void section(JsonNode block, String at) {
        if (!block.has("text") && !block.has("fields")) {
            say("missing required field: text", at);
        }
        if (block.has("text")) {
            text(block.path("text"), at + "/text", MOST_TEXT, Set.of("plain_text", "mrkdwn"));
        }
        size(block.path("fields"), at + "/fields", MOST_FIELDS);
        for (int i = 0; i < block.path("fields").size(); i++) {
            text(block.path("fields").get(i), at + "/fields/" + i, MOST_FIELD, Set.of("plain_text", "mrkdwn"));
        }
        if (block.has("accessory")) {
            element(block.path("accessory"), at + "/accessory");
        }
    }

    private void context(JsonNode block, String at) {
        if (block.path("elements").isEmpty()) {
            say("missing required field: elements", at);
        }
        size(block.path("elements"), at + "/elements", MOST_CONTEXT);
        for (int i = 0; i < block.path("elements").size(); i++) {
            JsonNode element = block.path("elements").get(i);
            String here = at + "/elements/" + i;
            if (element.path("type").asText().equals("image")) {
                image(element, here);
            } else {
                text(element, here, MOST_TEXT, Set.of("plain_text", "mrkdwn"));
            }
        }
    }

    private void actions(JsonNode block, String at) {
        if (block.path("elements").isEmpty()) {
            say("missing required field: elements", at);
        }
        size(block.path("elements"), at + "/elements", MOST_ACTIONS);
        for (int i = 0; i < block.path("elements").size(); i++) {
            element(block.path("elements").get(i), at + "/elements/" + i);
        }
    }

    private void element(JsonNode element, String at) {
        switch (element.path("type").asText()) {
            case "image" -> image(element, at);
            case "button" -> {
                text(element.path("text"), at + "/text", 75, Set.of("plain_text"));
                most(element, "url", at, MOST_TEXT);
                most(element, "value", at, 2_000);
                most(element, "action_id", at, MOST_ID);
            }
            case "overflow", "static_select", "checkboxes", "radio_buttons" -> most(element, "action_id", at, MOST_ID);
            default -> say("unsupported type: " + element.path("type").asText(), at + "/type");
        }
    }

    private void image(JsonNode image, String at) {
        if (!image.has("image_url") && !image.has("slack_file")) {
            say("missing required field: image_url", at);
        }
        characters(image.path("alt_text"), at + "/alt_text", 2_000);
        most(image, "image_url", at, MOST_TEXT);
    }

    private void text(JsonNode text, String at, int most, Set<String> types) {
        if (text.isMissingNode()) {
            say("missing required field: text", at.substring(0, at.lastIndexOf('/')));
            return;
        }
        if (!types.contains(text.path("type").asText())) {
            say("unsupported type: " + text.path("type").asText(), at + "/type");
        }
        characters(text.path("text"), at + "/text", most);
    }

    private void characters(JsonNode text, String at, int most) {
        if (!text.isTextual()) {
            say(
                    "missing required field: " + at.substring(at.lastIndexOf('/') + 1),
                    at.substring(0, at.lastIndexOf('/')));
        } else if (text.asText().isEmpty()) {
            say("must be more than 0 characters", at);
        } else if (text.asText().codePointCount(0, text.asText().length()) > most) {
            say("must be less than " + (most + 1) + " characters", at);
        }
    }

    private void most(JsonNode node, String field, String at, int most) {
        if (node.path(field).asText("").length() > most) {
            say("must be less than " + (most + 1) + " characters", at + "/" + field);
        }
    }

    private void size(JsonNode list, String at, int most) {
        if (list.size() > most) {
            say("no more than " + most + " items allowed", at);
        }
    }

    private void say(String what, String at) {
        problems.add("[ERROR] " + what + " [json-pointer:" + at + "]");
    }
}
