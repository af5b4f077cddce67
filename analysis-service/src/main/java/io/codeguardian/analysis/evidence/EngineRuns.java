package io.codeguardian.analysis.evidence;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.codeguardian.analysis.channel.PickedCategories;
import io.codeguardian.analysis.content.ContentKey;
import io.codeguardian.analysis.tool.ToolEvidence;
import io.codeguardian.engine.Engine;
import io.codeguardian.engine.EngineReport;
import io.codeguardian.engine.tool.ToolReport;
import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.language.Category;
import io.codeguardian.messaging.TransientFailure;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The engine and the external tools, once for each content: the groups of all categories in this process share one run, and a redelivered or
 * unchanged unit costs none.
 */
@Startup
@ApplicationScoped
// Caffeine loads its implementations by name.
@RegisterForReflection(
        classNames = {"com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.PSMW"})
public class EngineRuns {
    private static final Logger LOG = Logger.getLogger(EngineRuns.class);

    private final Engine engine = Engine.start();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("engine-clock").factory());
    private final EvidenceSettings settings;
    private final PickedCategories picked;
    private final ToolEvidence tools;
    private final String version;
    private final Semaphore places;
    private final AsyncCache<ContentKey, Evidence> runs;

    @Inject
    EngineRuns(
            EvidenceSettings settings,
            PickedCategories picked,
            ToolEvidence tools,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.settings = settings;
        this.picked = picked;
        this.tools = tools;
        this.version = version;
        this.places = new Semaphore(places(settings));
        this.runs = Caffeine.newBuilder()
                .maximumWeight(settings.cachedFindings())
                .weigher((ContentKey key, Evidence evidence) ->
                        1 + evidence.findings().size() + evidence.failures().size())
                .buildAsync();
    }

    private static int places(EvidenceSettings settings) {
        int places = settings.concurrentRuns().orElse(Runtime.getRuntime().availableProcessors());
        if (places < 1) {
            throw new IllegalArgumentException("codeguardian.evidence.concurrent-runs must be positive");
        }
        return places;
    }

    /** Never fails because of the engine: that becomes a failure inside the evidence, and is not remembered. */
    public Evidence evidence(AnalysisRequested unit) {
        Set<Category> categories = EnumSet.copyOf(picked.categories());
        categories.retainAll(unit.categories());
        ContentKey key = UnitKey.of(unit, categories, version);
        try {
            return runs.get(
                            key,
                            (k, executor) ->
                                    EngineRun.start(() -> run(unit, categories), places, clock, settings.timeLimit()))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientFailure("stopped while the engine was running", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            LOG.errorf(
                    cause,
                    "the engine failed on unit %s of %s",
                    unit.unitId(),
                    unit.review().reviewId());
            return Evidence.missing(words(cause));
        }
    }

    private String words(Throwable cause) {
        return switch (cause) {
            case TimeoutException t ->
                "took longer than " + settings.timeLimit().toSeconds() + " s";
            case OutOfMemoryError m -> "needed more memory than this service has";
            default -> "failed with " + cause.getClass().getSimpleName();
        };
    }

    private Evidence run(AnalysisRequested unit, Set<Category> categories) {
        EngineReport report = engine.analyze(unit.files(), categories, unit.settings());
        ToolReport told = tools.examine(unit.files(), categories);
        return new Evidence(
                Stream.concat(report.findings().stream(), told.findings().stream())
                        .toList(),
                Stream.concat(report.failures().stream(), told.failures().stream())
                        .toList());
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
        engine.close();
    }
}
