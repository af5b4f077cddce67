package io.codeguardian.local.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Reply;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/** docs.slack.dev/messaging/sending-messages-using-incoming-webhooks: plain text answers, a status for each error. */
final class IncomingWebhook {
    static final String PATH = "/services/T00000000/B00000000/standInStandInStandInSta";

    private final Channels channels;
    private final InstantSource clock;

    IncomingWebhook(Channels channels, InstantSource clock) {
        this.channels = channels;
        this.clock = clock;
    }

    Reply answer(Call call) {
        if (!call.method().equals("POST")) {
            return Reply.text(400, "invalid_payload");
        }
        if (!call.path().equals(PATH)) {
            return call.path().startsWith("/services/T00000000/B00000000/")
                    ? Reply.text(403, "invalid_token")
                    : Reply.text(404, "no_service");
        }
        ObjectNode message;
        try {
            message = call.object();
        } catch (IOException _) {
            return Reply.text(400, "invalid_payload");
        }
        String text = message.path("text").asText("");
        if (text.isEmpty()
                && message.path("blocks").isEmpty()
                && message.path("attachments").isEmpty()) {
            return Reply.text(400, "no_text");
        }
        List<String> problems = message.has("blocks") ? BlockKit.problems(message.path("blocks")) : List.of();
        if (!problems.isEmpty()) {
            problems.forEach(call.notes()::violation);
            return Reply.text(400, "invalid_blocks");
        }
        if (!channels.admit(PATH, clock.instant())) {
            return Reply.text(429, "rate_limited").with("Retry-After", "1");
        }
        channels.post(PATH, null, text, message.get("blocks"), clock.instant());
        return Reply.text(200, "ok");
    }
}
