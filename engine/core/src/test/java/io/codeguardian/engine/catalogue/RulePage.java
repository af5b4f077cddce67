package io.codeguardian.engine.catalogue;

import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Category;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the documentation must say about rules, made from their metadata. */
final class RulePage {
    static final Path FOLDER = Path.of("../../docs/rules");
    private static final String CWE = "https://cwe.mitre.org/data/definitions/";

    private RulePage() {}

    static Path of(RuleInfo rule) {
        return FOLDER.resolve(rule.id() + ".md");
    }

    /** The beginning of a rule's page. */
    static String head(RuleInfo rule) {
        List<String> facts = new ArrayList<>();
        facts.add("`" + rule.id() + "`");
        facts.add(rule.category().wireName());
        facts.add(rule.severity().wireName());
        facts.add("confidence " + rule.confidence().name().toLowerCase(Locale.ROOT));
        if (rule.mayBlock()) {
            facts.add("may block");
        }
        facts.add(languages(rule));
        facts.addAll(links(rule));
        facts.addAll(rule.owasp().stream().map(o -> "OWASP " + o).toList());
        return "# " + rule.name() + "\n\n" + String.join(" · ", facts) + "\n\n" + rule.summary() + "\n\n## Why\n";
    }

    /** The end of a rule's page. */
    static String tail(RuleInfo rule) {
        return "\n## How to fix\n" + rule.fix() + "\n";
    }

    /** Writes heads, ends and tables anew after a change of metadata; reasons and examples are written by hand. */
    public static void main(String[] arguments) throws IOException {
        for (RuleInfo rule : Catalogue.all()) {
            Path file = of(rule);
            if (Files.exists(file)) {
                String page = Files.readString(file);
                int why = page.indexOf("## Why\n") + "## Why\n".length();
                int end = page.lastIndexOf("\n## How to fix\n");
                Files.writeString(file, head(rule) + page.substring(why, end) + tail(rule));
            }
        }
        Files.writeString(FOLDER.resolve("README.md"), index());
        Files.writeString(FOLDER.resolve("secret.md"), secrets());
        Files.writeString(CoveragePage.FILE, CoveragePage.text());
    }

    /** The table of all rules. */
    static String index() {
        StringBuilder page =
                new StringBuilder("# Rules\n\nEvery rule that needs no model, by category. `.codeguardian.yml` "
                        + "switches each off or sets its severity ([how](../codeguardian-yml.md)).\nMade from the catalogue; a test "
                        + "compares.\n");
        for (Category category : Category.values()) {
            page.append("\n## ")
                    .append(category.wireName())
                    .append("\n| Rule | Finds | Severity | Languages |\n|---|---|---|---|\n");
            for (RuleInfo rule : Catalogue.all()) {
                if (rule.category() == category && !rule.id().startsWith("secret/")) {
                    page.append("| [")
                            .append(rule.id())
                            .append("](")
                            .append(rule.id())
                            .append(".md) | ")
                            .append(rule.summary())
                            .append(" | ")
                            .append(rule.severity().wireName())
                            .append(" | ")
                            .append(languages(rule))
                            .append(" |\n");
                }
            }
            if (category == Category.SECURITY) {
                page.append(
                        "| [secret/…](secret.md) | A credential in the text, by the format of its provider. | by kind | any text |\n");
            }
        }
        return page.toString();
    }

    /** The page of all kinds of secrets. */
    static String secrets() {
        StringBuilder page = new StringBuilder("""
                # Secrets

                A credential in a repository is known to everyone who can read it, its forks and its build logs, and stays in the
                history when the line goes. So: revoke it at its provider first, then read the new one from the environment or a
                secret store.

                CodeGuardian never repeats a value: not in a comment, a log, an event or a prompt. What a finding says is the kind,
                the place, the length, and for values that no one could guess a mark of six digits: a keyed hash, by which the same
                value is known again elsewhere. With `CODEGUARDIAN_SECRET_SALT` in the environment the hash is yours alone, and
                passwords have a mark as well. Each kind is a rule of its own, `secret/<kind>`, that `.codeguardian.yml` can switch
                off. A format with a check sum or structure is asked for it. Passwords are found by what stands around them:
                assignments, calls, comparisons, markup, connection strings, command lines, comments. Examples, placeholders,
                references to the environment, templates, hashes, UUIDs, public keys, labels and the passwords of `localhost` are told
                apart; in test folders and Markdown made-up passwords are not reported and made-up keys are mild. CWE-798, OWASP
                A07:2021.

                Made from the catalogue; a test compares.

                | Rule | Kind | Severity |
                |---|---|---|
                """);
        for (RuleInfo rule : Catalogue.all()) {
            if (rule.id().startsWith("secret/")) {
                page.append("| `")
                        .append(rule.id())
                        .append("` | ")
                        .append(rule.name())
                        .append(" | ")
                        .append(rule.severity().wireName())
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static List<String> links(RuleInfo rule) {
        return rule.cwe().stream()
                .map(c -> "[" + c + "](" + CWE + c.substring(4) + ".html)")
                .toList();
    }

    private static String languages(RuleInfo rule) {
        if (rule.languages().isEmpty()) {
            return "any language";
        }
        return rule.languages().stream()
                .sorted()
                .filter(l -> l != SourceLanguage.TSX)
                .map(RulePage::name)
                .collect(Collectors.joining(", "));
    }

    static String name(SourceLanguage language) {
        return switch (language) {
            case JAVASCRIPT -> "JavaScript";
            case TYPESCRIPT -> "TypeScript";
            case CPP -> "C++";
            case CSHARP -> "C#";
            case PHP, SQL, HTML, CSS, YAML, JSON, TOML, XML, HCL -> language.name();
            default -> language.name().charAt(0) + language.wireName().substring(1);
        };
    }
}
