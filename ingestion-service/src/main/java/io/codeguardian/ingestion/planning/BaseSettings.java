package io.codeguardian.ingestion.planning;

import io.codeguardian.engine.catalogue.Catalogue;
import io.codeguardian.engine.configuration.ReadSettings;
import io.codeguardian.engine.configuration.SettingsFile;
import io.codeguardian.engine.reading.Texts;
import io.codeguardian.ingestion.git.Mirror;
import io.codeguardian.ingestion.git.TreeEntry;
import io.codeguardian.language.ReviewSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code .codeguardian.yml} from the tip of the base branch, never from the change under review. */
@ApplicationScoped
class BaseSettings {
    private static final long LARGEST = 256 * 1024;

    /**
     * What applies.
     *
     * @param sha the commit it was read from; null when there is no such file
     */
    record Read(
            ReviewSettings settings,
            List<String> problems,
            @Nullable String sha) {}

    Read read(Mirror mirror, String baseTip) {
        TreeEntry file = mirror.objects().file(baseTip, SettingsFile.NAME);
        if (file == null) {
            return new Read(ReviewSettings.defaults(), List.of(), null);
        }
        if (!file.isFile()) {
            return refused(baseTip, "is no regular file");
        }
        mirror.fetchBlobs(List.of(file.blob()));
        Long size = mirror.objects().sizes(List.of(file.blob())).get(file.blob());
        if (size == null || size > LARGEST) {
            return refused(baseTip, "is larger than " + LARGEST / 1024 + " KiB");
        }
        List<byte[]> content = new ArrayList<>();
        mirror.objects().read(List.of(file.blob()), (blob, bytes) -> content.add(bytes));
        try {
            ReadSettings read = new SettingsFile(Catalogue.ids()).read(Texts.decode(content.getFirst()));
            return new Read(read.settings(), read.problems(), baseTip);
        } catch (IllegalArgumentException e) {
            return refused(baseTip, "is not UTF-8");
        }
    }

    private static Read refused(String baseTip, String reason) {
        return new Read(
                ReviewSettings.defaults(), List.of(SettingsFile.NAME + ' ' + reason + "; the defaults apply"), baseTip);
    }
}
