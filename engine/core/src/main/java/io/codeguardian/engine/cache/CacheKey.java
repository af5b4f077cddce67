package io.codeguardian.engine.cache;

import io.codeguardian.language.Category;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SHA-256 of everything that findings depend on; every part with its length, so that no two inputs read the same. */
final class CacheKey {
    private final MessageDigest digest = sha256();
    private final ByteBuffer number = ByteBuffer.allocate(Integer.BYTES);

    private CacheKey() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** @param engine which code and data look */
    static String of(String engine, List<SourceFile> files, Set<Category> categories) {
        CacheKey key = new CacheKey();
        key.add(engine);
        Set<Category> ordered = EnumSet.noneOf(Category.class);
        ordered.addAll(categories);
        key.add(ordered.toString());
        key.add(files.size());
        files.forEach(key::add);
        return HexFormat.of().formatHex(key.digest.digest());
    }

    private void add(SourceFile file) {
        add(file.path());
        add(file.language().name());
        add(file.role().name());
        add(file.content());
        add(file.change());
        add(file.symbols().size());
        file.symbols().forEach(s -> {
            add(s.kind().name());
            add(s.name());
            add(s.lines());
            add(s.touched() ? 1 : 0);
        });
        add(file.removed().size());
        file.removed().forEach(r -> {
            add(r.line());
            add(r.text());
        });
    }

    private void add(@Nullable ChangedFile change) {
        add(change == null ? 0 : 1);
        if (change == null) {
            return;
        }
        add(change.path());
        add(change.previousPath() == null ? 0 : 1);
        add(String.valueOf(change.previousPath()));
        add(change.status().name());
        add(change.hunks().size());
        change.hunks().forEach(this::add);
    }

    private void add(Hunk hunk) {
        add(hunk.oldStart());
        add(hunk.oldLength());
        add(hunk.newStart());
        add(hunk.newLength());
        add(hunk.added().size());
        hunk.added().forEach(this::add);
        add(hunk.removed().size());
        hunk.removed().forEach(this::add);
    }

    private void add(LineRange lines) {
        add(lines.first());
        add(lines.last());
    }

    private void add(int value) {
        digest.update(number.clear().putInt(value).flip());
    }

    private void add(String text) {
        // What cannot be written in UTF-8 is no text that was read from a file.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }
}
