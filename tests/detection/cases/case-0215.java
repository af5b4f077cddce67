package com.acme.files;

import java.io.File;
import java.io.IOException;

public class Rotation {
    private final File folder;
    private final int keep;

    public Rotation(File folder, int keep) {
        this.folder = folder;
        this.keep = keep;
    }

    public void rotate(String name) throws IOException {
        for (int i = keep - 1; i > 0; i--) {
            File from = new File(folder, name + "." + i);
            File to = new File(folder, name + "." + (i + 1));
            if (!from.exists()) {
                continue;
            }
            from.renameTo(to);
        }
        File current = new File(folder, name);
        if (current.exists() && !current.renameTo(new File(folder, name + ".1"))) {
            throw new IOException("cannot rotate " + current);
        }
    }
}
