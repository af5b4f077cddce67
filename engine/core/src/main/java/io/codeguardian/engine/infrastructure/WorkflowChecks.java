package io.codeguardian.engine.infrastructure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.codeguardian.engine.document.Item;
import java.util.List;
import java.util.Map;

/** Checks over whole workflows, where the trigger matters. */
final class WorkflowChecks {
    static final Map<String, Check> ALL = Map.of(
            "untrusted-checkout", WorkflowChecks::untrustedCheckout,
            "privileged-trigger", WorkflowChecks::privilegedTrigger,
            "missing-permissions", WorkflowChecks::missingPermissions,
            "self-hosted-runner", WorkflowChecks::selfHostedRunner,
            "cache-in-release", WorkflowChecks::cacheInRelease,
            "spoofed-actor", WorkflowChecks::spoofedActor);

    private static final Pattern HEAD = Pattern.compile(
            "github\\.event\\.pull_request\\.head\\.(?:sha|ref)|github\\.head_ref|refs/pull/|github\\.event\\.workflow_run\\.head_(?:sha|branch)"
                    + "|github\\.event\\.pull_request\\.number|github\\.event\\.issue\\.number");
    private static final Pattern FETCHES_HEAD = Pattern.compile(
            "gh\\s+pr\\s+checkout\\b[^\\n]*|git\\s+(?:fetch|pull)\\b[^\\n]*\\bpull/[^\\n]*|git\\s+checkout\\b[^\\n]*github\\.event\\.pull_request\\.head[^\\n]*");
    private static final Pattern CACHES = Pattern.compile("^(?:actions/cache(?:/restore)?|Swatinem/rust-cache)@");
    private static final Pattern PUBLISHES = Pattern.compile(
            "\\b(?:npm|pnpm|yarn|cargo|poetry|uv|twine)\\s+(?:publish|upload)\\b|\\bgh\\s+release\\s+(?:create|upload)\\b|\\bdocker\\s+push\\b|\\bgoreleaser\\b|\\bmvn\\b[^\\n]*\\bdeploy\\b|\\bgem\\s+push\\b");
    private static final Pattern PUBLISHING_ACTION = Pattern.compile(
            "^(?:softprops/action-gh-release|pypa/gh-action-pypi-publish|goreleaser/goreleaser-action|ncipollo/release-action|changesets/action)@");
    private static final Pattern BOT = Pattern.compile("github\\.actor\\s*==\\s*'[\\w-]+\\[bot\\]'");

    private WorkflowChecks() {}

    private static void untrustedCheckout(Item workflow, Document document, Check.Say say) {
        if (Triggers.privileged(workflow).isEmpty()) {
            return;
        }
        for (Item step : Subjects.steps(workflow)) {
            Item ref = step.first("with.ref");
            if (step.textAt("uses").startsWith("actions/checkout@")
                    && ref != null
                    && HEAD.matcher(ref.text()).find()) {
                say.at(ref, ref.text());
            }
            Item repository = step.first("with.repository");
            if (ref == null && repository != null && repository.text().contains("pull_request.head.repo")) {
                say.at(repository, repository.text());
            }
            Matcher fetch = FETCHES_HEAD.matcher(step.textAt("run"));
            if (fetch.find()) {
                say.at(document.part(step, fetch.group()), fetch.group());
            }
        }
    }

    private static void privilegedTrigger(Item workflow, Document document, Check.Say say) {
        Item trigger = Triggers.of(workflow).get("pull_request_target");
        if (trigger != null && !isLimited(workflow)) {
            say.at(trigger, "pull_request_target");
        }
    }

    private static void missingPermissions(Item workflow, Document document, Check.Say say) {
        Item jobs = workflow.first("jobs");
        boolean called = Triggers.of(workflow).keySet().equals(java.util.Set.of("workflow_call"));
        if (jobs != null && !called && !isLimited(workflow)) {
            say.at(jobs, "jobs");
        }
    }

    private static boolean isLimited(Item workflow) {
        return workflow.has("permissions") || workflow.find("jobs.*").stream().allMatch(j -> j.has("permissions"));
    }

    private static void selfHostedRunner(Item workflow, Document document, Check.Say say) {
        boolean strangers = Triggers.of(workflow).containsKey("pull_request")
                || !Triggers.privileged(workflow).isEmpty();
        if (strangers) {
            for (Item runner : workflow.find("jobs.*.runs-on")) {
                List<Item> labels = runner.isMap() ? runner.find("labels") : List.of(runner);
                labels.stream()
                        .flatMap(l -> l.scalars().stream())
                        .filter(l -> l.is("self-hosted"))
                        .forEach(l -> say.at(l, l.text()));
            }
        }
    }

    private static void cacheInRelease(Item workflow, Document document, Check.Say say) {
        Map<String, Item> triggers = Triggers.of(workflow);
        Item push = triggers.get("push");
        boolean release = triggers.containsKey("release") || (push != null && push.has("tags"));
        List<Item> steps = Subjects.steps(workflow);
        boolean publishes = steps.stream()
                .anyMatch(s -> PUBLISHES.matcher(s.textAt("run")).find()
                        || PUBLISHING_ACTION.matcher(s.textAt("uses")).find());
        if (release && publishes) {
            for (Item step : steps) {
                Item uses = step.first("uses");
                if (uses != null && CACHES.matcher(uses.text()).find()) {
                    say.at(uses, uses.text());
                }
            }
        }
    }

    private static void spoofedActor(Item workflow, Document document, Check.Say say) {
        if (Triggers.privileged(workflow).isEmpty()) {
            return;
        }
        for (Item condition : workflow.find("**.if")) {
            if (BOT.matcher(condition.text()).find()) {
                say.at(condition, condition.text());
            }
        }
    }
}
