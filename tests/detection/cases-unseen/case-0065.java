package com.acme.scans;

import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;

public class ScanHeader {
    private static final int MAGIC = 0x53434e31;

    private final int width;
    private final int height;

    private ScanHeader(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public static ScanHeader read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new FileInputStream(file.toFile()))) {
            if (in.readInt() != MAGIC) {
                return null;
            }
            int width = in.readInt();
            int height = in.readInt();
            return new ScanHeader(width, height);
        }
    }

    public int pixels() {
        return Math.multiplyExact(width, height);
    }
}
