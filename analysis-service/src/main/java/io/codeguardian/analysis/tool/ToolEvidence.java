package io.codeguardian.analysis.tool;

import io.codeguardian.engine.tool.ExternalTools;
import io.codeguardian.engine.tool.ToolReport;
import io.codeguardian.engine.tool.ToolSettings;
import io.codeguardian.language.Category;
import io.codeguardian.language.SourceFile;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** The external tools of this process; what is missing is told to the operator once, not to every review. */
@ApplicationScoped
public class ToolEvidence {
    private static final Logger LOG = Logger.getLogger(ToolEvidence.class);

    private final ExternalTools tools;

    @Inject
    ToolEvidence(ToolsSettings settings) {
        this.tools = new ExternalTools(new ToolSettings(
                Set.copyOf(settings.use().orElse(List.of())),
                ToolSettings.searchPath(System.getenv("PATH")),
                null,
                settings.rules().map(Path::of).orElse(null),
                settings.timeLimit(),
                settings.memoryMegabytes()));
        tools.absent().forEach(f -> LOG.warnf("%s: %s", f.analyzer(), f.reason()));
        if (!tools.names().isEmpty()) {
            LOG.infof("external tools: %s", String.join(", ", tools.names()));
        }
    }

    public ToolReport examine(List<SourceFile> files, Set<Category> categories) {
        return tools.examine(files, categories);
    }

    @PreDestroy
    void stop() {
        tools.close();
    }
}
