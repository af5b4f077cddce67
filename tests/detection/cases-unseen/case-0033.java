package com.acme.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ManualDownload {
    private final Path root = Path.of("/srv/manuals").toAbsolutePath();

    @GetMapping("/manuals")
    public ResponseEntity<Resource> download(@RequestParam String name) throws IOException {
        Path file = locate(name);
        if (Files.size(file) == 0) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.ok(new FileSystemResource(file));
    }

    private Path locate(String name) throws NoSuchFileException {
        Path file = root.resolve(name);
        if (!file.startsWith(root)) {
            throw new NoSuchFileException(name);
        }
        return file;
    }
}
