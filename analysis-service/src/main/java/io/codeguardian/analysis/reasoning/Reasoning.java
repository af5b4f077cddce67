package io.codeguardian.analysis.reasoning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.codeguardian.analysis.content.ContentKey;
import io.codeguardian.analysis.model.LanguageModel;
import io.codeguardian.analysis.model.ModelUnavailable;
import io.codeguardian.analysis.model.Question;
import io.codeguardian.analysis.model.Reply;
import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.ModelUsage;
import io.codeguardian.language.RuleSetting;
import io.codeguardian.language.Severity;
import io.codeguardian.messaging.TransientFailure;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks the model about a unit, with the evidence at hand, and keeps what holds. */
@ApplicationScoped
// Caffeine loads its implementations by name.
@RegisterForReflection(
        classNames = {"com.github.benmanes.caffeine.cache.SSMS", "com.github.benmanes.caffeine.cache.PSMS"})
public class Reasoning {
    private static final Logger LOG = Logger.getLogger(Reasoning.class);

    private final LanguageModel model;
    private final ReasoningSettings settings;
    private final Map<Category, Prompt> prompts = new EnumMap<>(Category.class);
    private final Cache<ContentKey, Answer> answers;

    @Inject
    Reasoning(LanguageModel model, ReasoningSettings settings) {
        this.model = model;
        this.settings = settings;
        for (Category category : Category.values()) {
            prompts.put(category, Prompt.of(category));
        }
        this.answers =
                Caffeine.newBuilder().maximumSize(settings.cachedAnswers()).build();
    }

    /**
     * Never fails because of the model: that becomes a disclosure.
     *
     * @throws TransientFailure when the thread was interrupted
     */
    public Reasoned reason(Category category, AnalysisRequested unit, List<Finding> evidence) {
        Optional<String> name = model.name();
        if (name.isEmpty()) {
            return Reasoned.without(Disclosure.noModel());
        }
        try {
            return reason(category, unit, evidence, name.get());
        } catch (ModelUnavailable e) {
            return Reasoned.failed(Disclosure.failed(category, String.valueOf(e.getMessage())), List.of(e.usage()));
        } catch (TransientFailure e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "reasoning failed on unit %s of %s",
                    unit.unitId(),
                    unit.review().reviewId());
            return Reasoned.failed(Disclosure.failed(category, "an error in its use"), List.of());
        }
    }

    private Reasoned reason(Category category, AnalysisRequested unit, List<Finding> evidence, String name)
            throws ModelUnavailable {
        Optional<RuleSetting> rule = Optional.ofNullable(unit.settings().rules().get(Validation.ruleId(category)));
        if (rule.isPresent() && !rule.get().enabled()) {
            return Reasoned.nothing();
        }
        Material material = Material.of(unit, evidence, settings.maximumCharacters());
        List<String> unread = Disclosure.unread(category, material.unread());
        if (material.read() == 0) {
            return Reasoned.without(unread);
        }
        Reply<Answer> reply = answer(Objects.requireNonNull(prompts.get(category)), name, material);
        Severity own = rule.map(RuleSetting::severity).orElse(null);
        Validation validation = new Validation(category, name, settings.highestSeverity(), own, unit.files());
        List<Finding> kept = validation.findings(reply.answer().findings(), settings.maximumFindings());
        int dropped = reply.answer().findings().size() - kept.size();
        return new Reasoned(
                kept,
                Disclosure.join(Disclosure.dropped(category, dropped), unread),
                reply.usage().calls() == 0 ? List.of() : List.of(reply.usage()),
                false);
    }

    private Reply<Answer> answer(Prompt prompt, String name, Material material) throws ModelUnavailable {
        ContentKey key = ContentKey.of(List.of(prompt.category().wireName(), prompt.version(), name, material.text()));
        Answer known = answers.getIfPresent(key);
        if (known != null) {
            return new Reply<>(known, new ModelUsage(name, 0, 0, 0));
        }
        Question question = new Question(prompt.text(), Fence.around(material.text()), Answer.schema());
        Reply<Answer> reply = model.ask(question, Answer::read);
        answers.put(key, reply.answer());
        return reply;
    }
}
