package io.codeguardian.cli.system;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines that are appended to a file. */
public final class LogFollower implements AutoCloseable {
    private static final int CHUNK = 1 << 20;

    private final RandomAccessFile file;
    private String rest = "";

    public LogFollower(Path log) throws IOException {
        file = new RandomAccessFile(log.toFile(), "r");
    }

    public static LogFollower fromEnd(Path log) throws IOException {
        LogFollower follower = new LogFollower(log);
        follower.file.seek(follower.file.length());
        return follower;
    }

    /** Whole lines that came since the last call; begins anew when the file was emptied. */
    public List<String> next() throws IOException {
        if (file.length() < file.getFilePointer()) {
            file.seek(0);
        }
        byte[] bytes = new byte[(int) Math.min(CHUNK, file.length() - file.getFilePointer())];
        file.readFully(bytes);
        String text = rest + new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        rest = text.substring(start);
        return lines;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
