package com.acme.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DocumentController {
    private final Path root = Paths.get("/srv/documents");

    @GetMapping("/documents")
    ResponseEntity<InputStreamResource> download(@RequestParam("name") String name) throws IOException {
        Path file = root.resolve(name).normalize();
        if (!Files.isRegularFile(file)) {
            return ResponseEntity.notFound().build();
        }
        InputStream in = Files.newInputStream(file);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new InputStreamResource(in));
    }
}
