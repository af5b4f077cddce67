package com.acme.forms;

import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubscriptionController {
    private static final int MAX = 254;
    private static final Pattern ADDRESS = Pattern.compile("^([a-zA-Z0-9]+\\.?)+@([a-zA-Z0-9]+\\.?)+$");

    private final Subscriptions subscriptions;

    SubscriptionController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @PostMapping("/subscribe")
    String subscribe(@RequestParam String mail) {
        if (!ADDRESS.matcher(mail).matches()) {
            return "invalid";
        }
        subscriptions.add(mail);
        return "ok";
    }
}
