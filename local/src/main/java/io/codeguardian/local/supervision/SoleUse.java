package io.codeguardian.local.supervision;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second system off a data folder; ends with this process at the latest. */
final class SoleUse implements AutoCloseable {
    private final FileChannel channel;

    private SoleUse(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws IllegalStateException when another system uses the folder */
    static SoleUse of(DataFolder data) throws IOException {
        Path file = data.run().resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new IllegalStateException("another system runs on " + data.path());
        }
        return new SoleUse(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
