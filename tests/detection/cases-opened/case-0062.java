package com.acme.images;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

public class BitmapReader {
    private static final long LIMIT = 512L * 1024 * 1024;

    public byte[] read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(source);
        int width = in.readInt();
        int height = in.readInt();
        if (width <= 0 || height <= 0 || width > 0xffff || height > 0xffff) {
            throw new IOException("empty bitmap");
        }
        long size = 4L * width * height;
        if (size > LIMIT) {
            throw new IOException("bitmap too large");
        }
        byte[] pixels = new byte[(int) size];
        in.readFully(pixels);
        return pixels;
    }
}
