package io.codeguardian.engine.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** Reads YAML, several documents in a text, templates of Helm included. Makes no objects of a tag's choosing. */
public final class ReadYaml {
    private static final int MOST_DOCUMENTS = 1000;

    private final Budget budget = new Budget();

    private ReadYaml() {}

    /** @throws Unreadable when it is no YAML, or beyond the limits */
    public static List<Item> documents(String text) throws Unreadable {
        Budget.checkLength(text);
        String plain = plain(Templates.in(text) ? Templates.neutral(text) : text);
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(Budget.DEEPEST);
        options.setCodePointLimit(Budget.LONGEST_TEXT + 1);
        options.setMaxAliasesForCollections(200);
        try {
            ReadYaml reader = new ReadYaml();
            List<Item> documents = new ArrayList<>();
            for (Node root : new Yaml(new SafeConstructor(options)).composeAll(new java.io.StringReader(plain))) {
                documents.add(reader.item(root, "", root.getStartMark().getIndex(), 0));
                if (documents.size() > MOST_DOCUMENTS) {
                    throw new Unreadable("it has more than " + MOST_DOCUMENTS + " documents");
                }
            }
            return documents;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new Unreadable("it is not valid YAML at line " + line);
        } catch (YAMLException | StackOverflowError e) {
            throw new Unreadable("it is not valid YAML");
        }
    }

    /** One code unit for each character, no other line break than git's, nothing that the parser refuses. */
    private static String plain(String text) {
        char[] result = text.toCharArray();
        for (int i = 0; i < result.length; i++) {
            char c = result[i];
            boolean refused =
                    Character.isSurrogate(c) || c == '\uFEFF' || c >= '\uFFFE' || c == '\u2028' || c == '\u2029';
            boolean control = (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7f && c <= 0x9f);
            if (refused || control) {
                result[i] = Templates.MARK == c ? c : '\uFFFD';
            }
        }
        return new String(result);
    }

    private Item item(Node node, String key, int start, int depth) throws Unreadable {
        budget.spend(depth);
        int end = node.getEndMark().getIndex();
        if (!(node instanceof ScalarNode) && node.getTag().getValue().startsWith("!")) {
            // A function of CloudFormation: its value is not known here.
            return Item.scalar(key, "", false, start, end);
        }
        return switch (node) {
            case MappingNode map -> Item.map(key, entries(map, depth), start, end);
            case SequenceNode list -> {
                List<Item> children = new ArrayList<>();
                for (Node child : list.getValue()) {
                    children.add(item(child, "", child.getStartMark().getIndex(), depth + 1));
                }
                yield Item.list(key, children, start, end);
            }
            case ScalarNode scalar -> {
                String text = scalar.getValue();
                boolean intrinsic = scalar.getTag().getValue().startsWith("!");
                yield Item.scalar(
                        key, text, text.indexOf(Templates.MARK) < 0 && !intrinsic, start, Math.max(start, end));
            }
            default -> Item.scalar(key, "", false, start, start);
        };
    }

    private List<Item> entries(MappingNode map, int depth) throws Unreadable {
        List<Item> entries = new ArrayList<>();
        Set<String> own = new HashSet<>();
        List<Node> merged = new ArrayList<>();
        for (NodeTuple tuple : map.getValue()) {
            String key = key(tuple.getKeyNode());
            if (key == null) {
                continue;
            }
            if (key.equals("<<")) {
                merged.addAll(
                        tuple.getValueNode() instanceof SequenceNode many
                                ? many.getValue()
                                : List.of(tuple.getValueNode()));
                continue;
            }
            own.add(key);
            entries.add(item(
                    tuple.getValueNode(), key, tuple.getKeyNode().getStartMark().getIndex(), depth + 1));
        }
        for (Node node : merged) {
            if (node instanceof MappingNode other) {
                budget.spend(depth + 1);
                entries.addAll(entries(other, depth + 1).stream()
                        .filter(e -> own.add(e.key()))
                        .toList());
            }
        }
        return entries;
    }

    private static @Nullable String key(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }
}
