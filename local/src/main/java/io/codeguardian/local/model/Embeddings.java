package io.codeguardian.local.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** {@code POST /v1/embeddings}: hashed words, so that texts with the same words are near each other. */
final class Embeddings {
    private static final int DIMENSIONS = 384;

    private Embeddings() {}

    static Reply answer(Call call, List<String> models) throws ModelError {
        ObjectNode request;
        try {
            request = call.object();
        } catch (IOException _) {
            throw ModelError.invalid("We could not parse the JSON body of your request.", null);
        }
        String model = request.path("model").asText();
        if (!models.contains(model)) {
            throw new ModelError(
                    404,
                    "The model `" + model + "` does not exist or you do not have access to it.",
                    "invalid_request_error",
                    null,
                    "model_not_found");
        }
        JsonNode input = request.path("input");
        List<JsonNode> texts = input.isArray() ? input.valueStream().toList() : List.of(input);
        if (texts.isEmpty() || !texts.stream().allMatch(JsonNode::isTextual)) {
            throw ModelError.invalid("'$.input' is invalid.", "input");
        }
        ObjectNode body = Json.object().put("object", "list").put("model", model);
        ArrayNode data = body.putArray("data");
        int tokens = 0;
        for (int i = 0; i < texts.size(); i++) {
            tokens += ChatCompletion.tokens(texts.get(i).asText());
            ObjectNode one = data.addObject().put("object", "embedding").put("index", i);
            one.set("embedding", Json.tree(vector(texts.get(i).asText())));
        }
        body.putObject("usage").put("prompt_tokens", tokens).put("total_tokens", tokens);
        return Reply.json(200, body);
    }

    private static double[] vector(String text) {
        double[] vector = new double[DIMENSIONS];
        StringTokenizer words = new StringTokenizer(text.toLowerCase(Locale.ROOT));
        while (words.hasMoreTokens()) {
            vector[Math.floorMod(words.nextToken().hashCode(), DIMENSIONS)] += 1;
        }
        double length = 0;
        for (double one : vector) {
            length += one * one;
        }
        double norm = Math.max(Math.sqrt(length), Double.MIN_NORMAL);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= norm;
        }
        return vector;
    }
}
