package com.acme.imports;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

public class BundleUnpacker {
    private static final long LIMIT = 64L << 20;
    private final File target;

    public BundleUnpacker(File target) {
        this.target = target;
    }

    public int unpack(InputStream upload) throws IOException {
        int count = 0;
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(upload)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                File file = new File(target, entry.getName());
                file.getParentFile().mkdirs();
                try (FileOutputStream out = new FileOutputStream(file)) {
                    byte[] buffer = new byte[8192];
                    for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
                        total += n;
                        if (total > LIMIT) {
                            throw new IOException("too large");
                        }
                        out.write(buffer, 0, n);
                    }
                }
                count++;
            }
        }
        return count;
    }
}
