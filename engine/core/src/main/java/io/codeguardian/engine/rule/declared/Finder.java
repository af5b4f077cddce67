package io.codeguardian.engine.rule.declared;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Constants;
import io.codeguardian.engine.code.Setting;
import io.codeguardian.engine.code.Shown;
import io.codeguardian.engine.code.TestRegions;
import io.codeguardian.engine.dataflow.FileFlows;
import io.codeguardian.engine.memory.Danger;
import io.codeguardian.engine.memory.MemoryAnalysis;
import io.codeguardian.engine.rule.Draft;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceLanguage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way in which a declared rule's weakness is written. */
final class Finder {
    private static final String[] FUNCTIONS = {"method_declaration", "function_declaration", "function_definition"};

    private final Set<SourceLanguage> languages;
    private final List<CallPattern> calls;
    private final String[] settings;
    private final String[] nodes;
    private final @Nullable Pattern text;
    private final Map<String, ValuePattern> where;
    private final List<String> absent;
    private final List<Danger> dangers;
    private final @Nullable Pattern declares;
    private final @Nullable Pattern body;
    private final @Nullable Pattern lacks;
    private final @Nullable Pattern commented;
    private final Surroundings surroundings;
    private final Mildness mild;
    private final String message;
    private final boolean tests;

    Finder(Map<String, Object> table, Set<SourceLanguage> languages, String message, boolean tests) {
        this.languages = languages;
        this.calls = Tables.words(table, "call").stream().map(CallPattern::of).toList();
        this.settings = Tables.words(table, "setting").toArray(String[]::new);
        this.nodes = Tables.words(table, "node").toArray(String[]::new);
        this.text = Tables.pattern(table, "text");
        this.where = where(table);
        this.absent =
                Tables.words(table, "absent").stream().map(Code::settingName).toList();
        this.dangers =
                Tables.words(table, "danger").stream().map(Danger::valueOf).toList();
        this.declares = Tables.pattern(table, "declares");
        this.body = Tables.pattern(table, "body");
        this.lacks = Tables.pattern(table, "lacks");
        this.commented = Tables.pattern(table, "commented");
        this.surroundings = new Surroundings(table);
        this.mild = new Mildness(table);
        this.message = table.containsKey("message") ? String.valueOf(table.get("message")) : message;
        this.tests = tests;
    }

    private static Map<String, ValuePattern> where(Map<String, Object> table) {
        Map<String, ValuePattern> all = new LinkedHashMap<>();
        if (table.get("where") instanceof Map<?, ?> given) {
            given.forEach((k, v) -> all.put(String.valueOf(k), ValuePattern.of(String.valueOf(v))));
        }
        if (table.containsKey("value")) {
            all.put("value", ValuePattern.of(String.valueOf(table.get("value"))));
        }
        return all;
    }

    void register(Sights sights) {
        if (!languages.contains(sights.language())) {
            return;
        }
        if (!calls.isEmpty()) {
            sights.calls(
                    this::seeCall,
                    calls.stream().map(CallPattern::name).distinct().toArray(String[]::new));
        }
        if (settings.length > 0) {
            sights.settings(this::seeSetting, settings);
        }
        if (nodes.length > 0) {
            sights.nodes(this::seeNode, nodes);
        }
        if (!dangers.isEmpty()) {
            sights.files(this::seeMemory);
        }
        if (declares != null) {
            sights.nodes(this::seeFunction, FUNCTIONS);
        }
    }

    private boolean speaks(Code code) {
        return tests || !code.isTest();
    }

    private void seeMemory(Code code, Report report) {
        if (speaks(code)) {
            for (Danger danger : dangers) {
                MemoryAnalysis.of(code).of(danger).forEach(s -> report.at(s.node(), s.message()));
            }
        }
    }

    private void seeNode(Code code, int node, Report report) {
        if (speaks(code)
                && (text == null || text.matcher(code.path(node)).find())
                && !excused(code, node)
                && surroundings.fit(code, node)) {
            tell(code, node, node, code.path(node), report);
        }
    }

    private void seeFunction(Code code, int node, Report report) {
        boolean named = declares != null && declares.matcher(code.name(node)).matches();
        if (named
                && speaks(code)
                && (body == null || body.matcher(Bodies.text(code, node)).matches())
                && surroundings.fit(code, node)) {
            tell(code, node, node, code.name(node), report);
        }
    }

    private boolean excused(Code code, int node) {
        return lacks != null && lacks.matcher(code.tree().text(node)).find()
                || commented != null
                        && commented.matcher(Bodies.comment(code, node)).find();
    }

    private void seeSetting(Code code, Setting setting, Report report) {
        if (!speaks(code)) {
            return;
        }
        boolean fits = where.entrySet().stream().allMatch(e -> switch (e.getKey()) {
            case "owner" -> e.getValue().matches(setting.owner(), true);
            case "text" -> e.getValue().matches(code.path(setting.value()), true);
            default -> matches(code, e.getValue(), setting.value());
        });
        if (fits && !excused(code, setting.node()) && surroundings.fit(code, setting.node())) {
            tell(code, setting.node(), setting.value(), setting.name(), report);
        }
    }

    private void seeCall(Code code, Call call, Report report) {
        if (speaks(code)
                && calls.stream().anyMatch(c -> c.matches(call, code.language()))
                && where.entrySet().stream().allMatch(e -> fits(code, call, e.getKey(), e.getValue()))
                && lacksSettings(code, call)
                && !excused(code, call.node())
                && surroundings.fit(code, call.node())) {
            int shown = call.positional(0) == NONE ? call.node() : call.positional(0);
            tell(code, call.node(), shown, call.path(), report);
        }
    }

    private static boolean fits(Code code, Call call, String key, ValuePattern pattern) {
        return switch (key) {
            case "target" -> pattern.matches(call.target(), true);
            case "count" -> pattern.matches(String.valueOf(call.arguments().size()), true);
            case "any" -> call.arguments().stream().anyMatch(a -> matches(code, pattern, a.value()));
            case "text" -> pattern.matches(code.path(call.node()), true);
            case "last" ->
                !call.arguments().isEmpty()
                        && matches(code, pattern, call.arguments().getLast().value());
            default -> matches(code, pattern, named(call, key));
        };
    }

    /** {@code 1|iv}: the second, or the one called so. */
    private static int named(Call call, String keys) {
        for (String key : keys.split("\\|")) {
            int found = Character.isDigit(key.charAt(0)) ? call.positional(Integer.parseInt(key)) : call.keyword(key);
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }

    private static boolean matches(Code code, ValuePattern pattern, int node) {
        if (node == NONE) {
            return pattern.matches(null, false);
        }
        // Followed through helpers and fields where the value goes into a call, else by name.
        int plain = code.unwrap(node);
        String followed = code.literal(plain) == null ? FileFlows.of(code).text(node) : null;
        String constant = followed != null ? followed : Constants.of(code).text(node);
        if (constant != null) {
            return pattern.matches(constant, true)
                    || followed != null && code.call(plain) != null && pattern.matches(code.path(plain), false);
        }
        int meant = Constants.of(code).node(node);
        String named = ofConstant(code, meant);
        return pattern.matches(code.path(plain), false)
                || meant != plain && pattern.matches(code.path(meant), false)
                || !named.isEmpty() && pattern.matches(named, false);
    }

    /** A call on a name that stands for a text, with the text in its place; empty for all else. */
    private static String ofConstant(Code code, int node) {
        Call call = node == NONE ? null : code.call(node);
        if (call == null || call.receiver() == NONE || code.literal(call.receiver()) != null) {
            return "";
        }
        String text = code.literal(Constants.of(code).node(call.receiver()));
        String owner = code.path(call.receiver());
        return text == null ? "" : '"' + text + '"' + code.path(node).substring(owner.length());
    }

    /** Whether none of the names is set among the arguments; unknown ones may set it. */
    private boolean lacksSettings(Code code, Call call) {
        if (absent.isEmpty()) {
            return true;
        }
        for (Argument argument : call.arguments()) {
            if (argument.name() != null && absent.contains(Code.settingName(argument.name()))) {
                return false;
            }
            int value = Constants.of(code).node(argument.value());
            for (int at = value; at < code.tree().subtreeEnd(value); at++) {
                var entry = code.entry(at);
                boolean spread = code.tree().kind(at).contains("spread")
                        || code.tree().kind(at).contains("splat");
                if (spread || entry != null && absent.contains(Code.settingName(entry.key()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void tell(Code code, int node, int value, String name, Report report) {
        if (!tests && TestRegions.hold(code, node)) {
            return;
        }
        String constant = Constants.of(code).text(value);
        Draft draft = report.at(
                node,
                message.replace("{it}", Shown.of(code, node))
                        .replace("{value}", constant == null ? Shown.of(code, value) : Shown.of(constant))
                        .replace("{name}", Shown.of(name)));
        if (mild.is(code, node)) {
            draft.severity(Severity.LOW);
        }
        if (code.tree().startLine(node) != code.tree().endLine(node)) {
            draft.onFirstLine();
        }
    }
}
