package io.codeguardian.engine.configuration;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Typed reading of YAML nodes: a wrong value leaves the default and a problem with its line. Makes no objects. */
final class SettingsNodes {
    private static final int MAXIMUM_CHARACTERS = 64 * 1024;
    private static final int MAXIMUM_DEPTH = 8;
    private static final int MAXIMUM_PROBLEMS = 20;
    private static final int SHOWN = 120;

    private final List<String> problems = new ArrayList<>();

    List<String> problems() {
        return problems;
    }

    @Nullable
    MappingNode root(String yaml) {
        if (yaml.length() > MAXIMUM_CHARACTERS) {
            problems.add("the file is larger than 64 KiB; the defaults apply");
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MAXIMUM_DEPTH);
        options.setCodePointLimit(MAXIMUM_CHARACTERS);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                return mapping;
            }
            if (root != null) {
                problem(root, "the file must be a mapping of keys to values; the defaults apply");
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add("line " + line + ": not valid YAML (" + shown(String.valueOf(e.getProblem()))
                    + "); the defaults apply");
        } catch (YAMLException e) {
            problems.add("not acceptable YAML (" + shown(String.valueOf(e.getMessage())) + "); the defaults apply");
        }
        return null;
    }

    Map<String, Node> section(Map<String, Node> parent, String name, Set<String> known) {
        Node node = parent.get(name);
        if (node instanceof MappingNode mapping) {
            return keys(name + '.', mapping, known);
        }
        if (node != null && !isNothing(node)) {
            problem(node, "'" + name + "' must be a mapping");
        }
        return Map.of();
    }

    Map<String, Node> keys(String prefix, MappingNode mapping, Set<String> known) {
        Map<String, Node> keys = entries(prefix, mapping);
        keys.forEach((key, value) -> {
            if (!known.contains(key)) {
                unknown(value, "key", key, known);
            }
        });
        return keys;
    }

    Map<String, Node> entries(String name, Node node) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "'" + name + "' must be a mapping");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (key != null && entries.put(key, tuple.getValueNode()) != null) {
                problem(tuple.getKeyNode(), "'" + shown(key) + "' stands twice; the last one counts");
            }
        }
        return entries;
    }

    boolean flag(Map<String, Node> keys, String name, boolean otherwise) {
        Node node = keys.get(name);
        String word = node == null ? null : text(node);
        Boolean flag = word == null ? null : flagOf(word);
        if (node != null && word != null && flag == null) {
            problem(node, "'" + name + "' must be true or false, not '" + shown(word) + "'");
        }
        return flag == null ? otherwise : flag;
    }

    static @Nullable Boolean flagOf(String word) {
        return switch (word) {
            case "true", "on", "yes" -> Boolean.TRUE;
            case "false", "off", "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    double number(Map<String, Node> keys, String name, int least, int most, double otherwise) {
        Node node = keys.get(name);
        String word = node == null ? null : text(node);
        if (node == null || word == null) {
            return otherwise;
        }
        boolean plain = !word.isEmpty() && word.length() < 10 && word.chars().allMatch(c -> c == '.' || isDigit(c));
        try {
            double value = plain ? Double.parseDouble(word) : -1;
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below like any other wrong value.
        }
        problem(node, "'" + name + "' must be a number from " + least + " to " + most + ", not '" + shown(word) + "'");
        return otherwise;
    }

    List<String> texts(Map<String, Node> keys, String name, Collection<String> otherwise) {
        Node node = keys.get(name);
        if (node == null || isNothing(node)) {
            return List.copyOf(otherwise);
        }
        List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        List<String> texts = new ArrayList<>();
        for (Node item : items) {
            String text = text(item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    <T> @Nullable T word(Map<String, Node> keys, String name, Function<String, T> reader) {
        Node node = keys.get(name);
        String word = node == null ? null : text(node);
        return node == null || word == null ? null : word(node, word, reader);
    }

    <T> @Nullable T word(Node node, String word, Function<String, T> reader) {
        try {
            return reader.apply(word);
        } catch (IllegalArgumentException e) {
            problem(node, shown(String.valueOf(e.getMessage())));
            return null;
        }
    }

    @Nullable
    String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem(node, "a plain value is expected here");
        return null;
    }

    void unknown(Node node, String kind, String name, Set<String> known) {
        String closest = ClosestName.to(name, known);
        problem(
                node,
                "unknown " + kind + " '" + shown(name) + "'"
                        + (closest == null ? "" : "; did you mean '" + closest + "'?"));
    }

    /** The entries of a list; more than there may be are told and left out. */
    List<Node> items(Map<String, Node> keys, String name, int most) {
        Node node = keys.get(name);
        if (node == null || isNothing(node)) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            problem(node, "'" + name + "' must be a list");
            return List.of();
        }
        if (sequence.getValue().size() > most) {
            problem(node, "'" + name + "' has more than " + most + " entries; the rest is not used");
        }
        return sequence.getValue().stream().limit(most).toList();
    }

    /** The node as YAML again. */
    static String written(Node node) {
        StringWriter text = new StringWriter();
        new Yaml().serialize(node, text);
        return text.toString();
    }

    void problem(Node node, String message) {
        String text = shown(message);
        if (problems.size() < MAXIMUM_PROBLEMS) {
            problems.add("line " + (node.getStartMark().getLine() + 1) + ": " + text);
        } else if (problems.size() == MAXIMUM_PROBLEMS) {
            problems.add("more problems are not listed");
        }
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** What a stranger wrote is shown short and on one line. */
    private static String shown(String text) {
        StringBuilder line = new StringBuilder();
        text.chars().limit(SHOWN).forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
        return text.length() <= SHOWN ? line.toString() : line + "…";
    }
}
