package com.acme.names;

import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TeamNameCheck {
    private static final Pattern NAME = Pattern.compile("^(\\w+[ -]?)+$");

    public record Answer(boolean valid, String reason) {}

    @GetMapping("/teams/check")
    public Answer check(@RequestParam String name) {
        if (name.isBlank()) {
            return new Answer(false, "empty");
        }
        if (!NAME.matcher(name).matches()) {
            return new Answer(false, "words and single separators only");
        }
        return new Answer(true, "");
    }
}
