package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.webhook.Deliveries;
import io.codeguardian.local.github.webhook.Delivery;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The App's webhook deliveries, newest first, and their redelivery: docs.github.com/rest/apps/webhooks. */
final class DeliveryEndpoints {
    private static final int USUAL = 30;
    private static final int MOST = 100;

    private final Rendering rendering;
    private final Deliveries deliveries;

    DeliveryEndpoints(Rendering rendering, Deliveries deliveries) {
        this.rendering = rendering;
        this.deliveries = deliveries;
    }

    Map<String, RestEndpoint> endpoints() {
        return Map.of(
                "apps/list-webhook-deliveries", this::list,
                "apps/get-webhook-delivery", this::get,
                "apps/redeliver-webhook-delivery", this::redeliver);
    }

    /** Pages by cursor, unlike the rest: the id of the last one seen. */
    private Reply list(RestCall call) {
        int size = Math.clamp(Integer.parseInt(call.call().queryOr("per_page", String.valueOf(USUAL))), 1, MOST);
        String cursor = call.call().query("cursor");
        String status = call.call().query("status");
        List<Delivery> chosen = new ArrayList<>();
        for (Delivery one : deliveries.all().reversed()) {
            boolean after = cursor == null || one.id() < Long.parseLong(cursor);
            boolean fits =
                    status == null || status.equals("success") == one.status().equals("OK");
            if (after && fits) {
                chosen.add(one);
            }
        }
        List<Delivery> page = chosen.subList(0, Math.min(size, chosen.size()));
        Reply reply = Reply.json(200, page.stream().map(DeliveryEndpoints::item).toList());
        return page.size() == chosen.size()
                ? reply
                : reply.with(
                        "Link",
                        "<" + rendering.site().api() + "/app/hook/deliveries?per_page=" + size + "&cursor="
                                + page.getLast().id() + ">; rel=\"next\"");
    }

    private Reply get(RestCall call) {
        Delivery delivery = delivery(call);
        ObjectNode node = item(delivery).put("url", delivery.url());
        ObjectNode request = node.putObject("request");
        request.set("headers", Json.tree(delivery.headers()));
        request.set("payload", delivery.payload());
        node.putObject("response").put("payload", "").putObject("headers");
        return Reply.json(200, node);
    }

    private Reply redeliver(RestCall call) {
        Delivery delivery = delivery(call);
        Thread.startVirtualThread(() -> deliveries.redeliver(delivery));
        return Reply.json(202, Json.object());
    }

    private Delivery delivery(RestCall call) {
        return call.found(deliveries.find(call.number("delivery_id")));
    }

    private static ObjectNode item(Delivery delivery) {
        return Json.object()
                .put("id", delivery.id())
                .put("guid", delivery.guid())
                .put("delivered_at", Rendering.time(delivery.deliveredAt()))
                .put("redelivery", delivery.redelivery())
                .put("duration", delivery.seconds())
                .put("status", delivery.status())
                .put("status_code", delivery.statusCode())
                .put("event", delivery.event())
                .put("action", delivery.action())
                .put("installation_id", delivery.installation())
                .put("repository_id", delivery.repository())
                .putNull("throttled_at");
    }
}
