package com.acme.org;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OutlineController {
    @PostMapping("/outline")
    public List<String> outline(@RequestBody String text) {
        List<String> titles = new ArrayList<>();
        parse(text, 0, 0, titles);
        return titles;
    }

    private int parse(String text, int start, int depth, List<String> titles) {
        if (depth > 64) {
            throw new IllegalArgumentException("too deep");
        }
        int at = start;
        StringBuilder title = new StringBuilder();
        while (at < text.length() && text.charAt(at) != ')') {
            if (text.charAt(at) == '(') {
                at = parse(text, at + 1, depth + 1, titles);
            } else {
                title.append(text.charAt(at));
                at++;
            }
        }
        titles.add(depth + ": " + title.toString().strip());
        return at + 1;
    }
}
