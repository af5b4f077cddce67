package io.codeguardian.engine.infrastructure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.engine.document.Item;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks over jobs and steps of workflows. */
final class WorkflowSteps {
    static final Map<String, Check> ALL = Map.of(
            "moving-action", WorkflowSteps::movingAction,
            "unpinned-action", WorkflowSteps::unpinnedAction,
            "environment-injection", WorkflowSteps::environmentInjection,
            "credentials-in-artifact", WorkflowSteps::credentialsInArtifact,
            "always-true-condition", WorkflowSteps::alwaysTrueCondition);

    private static final Pattern ACTION = Pattern.compile("^([\\w.-]+)/[\\w./-]+@(\\S+)$");
    private static final Pattern COMMIT = Pattern.compile("^[0-9a-f]{40}(?:[0-9a-f]{24})?$");
    private static final Pattern TAG = Pattern.compile("^(?:.*[/@-])?v?\\d+(?:[._-]?\\w+)*$");
    /** Written by those who run the workflow anyway. */
    private static final Set<String> PLATFORM = Set.of("actions", "github");

    private static final Pattern UNTRUSTED = Pattern.compile(
            "github\\.(?:head_ref|event\\.(?:(?:issue|pull_request|discussion)\\.(?:title|body)|pull_request\\.head\\.(?:ref|label)|(?:comment|review)\\.body|head_commit\\.message|workflow_run\\.head_branch))\\b");
    private static final Pattern TO_ENVIRONMENT =
            Pattern.compile("(?m)^[^\\n#]*\\$\\{?(\\w+)\\}?[^\\n]*>>\\s*[\"']?\\$\\{?GITHUB_(?:ENV|PATH)\\b[^\\n]*");
    private static final Pattern WHOLE_FOLDER =
            Pattern.compile("^(?:\\.|\\./|\\$\\{\\{\\s*github\\.workspace\\s*\\}\\}/?)$");

    private WorkflowSteps() {}

    private static void movingAction(Item holder, Document document, Check.Say say) {
        Item uses = holder.first("uses");
        Matcher action = ACTION.matcher(uses == null ? "" : uses.text());
        if (uses != null
                && action.find()
                && !isCommit(action)
                && !TAG.matcher(action.group(2)).find()) {
            say.at(uses, uses.text());
        }
    }

    private static void unpinnedAction(Item holder, Document document, Check.Say say) {
        Item uses = holder.first("uses");
        Matcher action = ACTION.matcher(uses == null ? "" : uses.text());
        if (uses != null
                && action.find()
                && !PLATFORM.contains(action.group(1))
                && TAG.matcher(action.group(2)).find()
                && !isCommit(action)) {
            say.at(uses, uses.text());
        }
    }

    private static boolean isCommit(Matcher action) {
        return COMMIT.matcher(action.group(2)).find() || action.group(2).contains("$");
    }

    private static void environmentInjection(Item step, Document document, Check.Say say) {
        Matcher write = TO_ENVIRONMENT.matcher(step.textAt("run"));
        while (write.find()) {
            String variable = write.group(1);
            boolean untrusted = step.find("env").stream()
                    .flatMap(e -> e.children().stream())
                    .anyMatch(e -> e.key().equals(variable)
                            && UNTRUSTED.matcher(e.text()).find());
            if (untrusted) {
                say.at(document.part(step, write.group()), "$" + variable);
            }
        }
    }

    private static void credentialsInArtifact(Item job, Document document, Check.Say say) {
        boolean kept = false;
        for (Item step :
                job.find("steps").stream().flatMap(s -> s.elements().stream()).toList()) {
            String uses = step.textAt("uses");
            if (uses.startsWith("actions/checkout@")) {
                Item persist = step.first("with.persist-credentials");
                kept |= persist == null || !persist.is("false");
            }
            Item path = step.first("with.path");
            if (kept && uses.startsWith("actions/upload-artifact@") && path != null) {
                List<String> paths = path.text().lines().map(String::strip).toList();
                if (paths.stream().anyMatch(p -> WHOLE_FOLDER.matcher(p).find())) {
                    say.at(path, path.text());
                }
            }
        }
    }

    private static void alwaysTrueCondition(Item holder, Document document, Check.Say say) {
        Item condition = holder.first("if");
        if (condition == null || !condition.text().contains("${{")) {
            return;
        }
        String text = condition.text();
        boolean whole = text.startsWith("${{") && text.endsWith("}}") && text.indexOf("${{", 3) < 0;
        if (!whole) {
            say.at(condition, text.strip());
        }
    }
}
