package com.acme.themes;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

public class ThemeInstaller {
    private static final int MAX_ENTRIES = 500;

    private final Path themes;

    public ThemeInstaller(Path themes) {
        this.themes = themes.toAbsolutePath().normalize();
    }

    public int install(Part upload, long themeId) throws IOException {
        Path folder = Files.createDirectories(themes.resolve(Long.toString(themeId)));
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(upload.getInputStream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MAX_ENTRIES) {
                    throw new IOException("too many entries");
                }
                if (!entry.isDirectory()) {
                    write(zip, target(folder, entry));
                }
            }
        }
        return count;
    }

    private static Path target(Path folder, ZipEntry entry) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        return target;
    }

    private static void write(InputStream in, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
