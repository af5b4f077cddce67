package com.acme.media;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ThumbnailController {

    @PostMapping("/thumbnails")
    String create(@RequestParam String source, @RequestParam(defaultValue = "200x200") String geometry)
            throws IOException, InterruptedException {
        String target = "/var/spool/thumbs/" + Math.abs(source.hashCode()) + ".png";
        if (!geometry.matches("[0-9]{1,4}x[0-9]{1,4}")) {
            throw new IllegalArgumentException("geometry");
        }
        ProcessBuilder builder = new ProcessBuilder();
        builder.command("/bin/sh", "-c", "convert /srv/media/input.png -resize " + geometry + " " + target);
        builder.redirectErrorStream(true);
        Process process = builder.start();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            reader.lines().forEach(line -> {});
        }
        return process.waitFor() == 0 ? target : "failed";
    }
}
