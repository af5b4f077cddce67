package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers calls and creations. */
final class LowerCalls {
    private final Reading read;
    private final Lowering lowering;
    private final LowerExpressions expressions;

    LowerCalls(Reading read, Lowering lowering, LowerExpressions expressions) {
        this.read = read;
        this.lowering = lowering;
        this.expressions = expressions;
    }

    Expr lower(int node) {
        return switch (read.role(node)) {
            case NEW -> creation(node);
            case ATTRIBUTE -> attribute(node);
            case METHODREF -> reference(node);
            default -> call(node);
        };
    }

    private Expr call(int node) {
        List<Expr.Argument> arguments = arguments(node);
        String fixed = read.flag(node, "name");
        if (!fixed.isEmpty()) {
            return new Expr.Invoke(node, node, receiver(node), fixed, arguments, false);
        }
        int name = read.part(node, "name");
        if (name != NONE) {
            Expr receiver = receiver(node);
            return new Expr.Invoke(node, name, receiver, bare(read.text(name)), arguments, false);
        }
        int callee = read.unwrap(read.part(node, "callee"));
        if (callee == NONE) {
            return new Expr.Opaque(
                    node, arguments.stream().map(Expr.Argument::value).toList());
        }
        // A template with a function before it reads its parts apart.
        int list = read.part(node, "arguments");
        String tag = list != NONE && read.tree.is(list, "template_string") ? "`" : "";
        if (read.role(callee) == Role.NAME) {
            String path = LowerExpressions.bare(read.text(callee)).replace("::", ".") + tag;
            int dot = path.lastIndexOf('.');
            return dot <= 0
                    ? new Expr.Invoke(node, callee, null, path, arguments, creates(path))
                    : new Expr.Invoke(
                            node,
                            callee,
                            new Expr.Name(callee, path.substring(0, dot)),
                            path.substring(dot + 1),
                            arguments,
                            false);
        }
        int member = read.role(callee) == Role.MEMBER ? read.part(callee, "name") : NONE;
        int owner = member == NONE ? NONE : read.part(callee, "owner");
        if (owner != NONE) {
            return new Expr.Invoke(
                    node, member, expressions.lower(owner), bare(read.text(member)) + tag, arguments, false);
        }
        if (read.role(callee) == Role.SELF) {
            return new Expr.Invoke(node, callee, null, read.text(callee), arguments, false);
        }
        return new Expr.Invoke(node, callee, expressions.lower(callee), "()", arguments, false);
    }

    /** Where there is no word for it, a capital tells. */
    private boolean creates(String name) {
        boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        return capital && (read.language() == SourceLanguage.KOTLIN || read.language() == SourceLanguage.SWIFT);
    }

    private @Nullable Expr receiver(int node) {
        int receiver = read.part(node, "receiver");
        return receiver == NONE ? null : expressions.lower(receiver);
    }

    private static String bare(String name) {
        int generic = name.indexOf('<');
        return LowerExpressions.bare(generic > 0 ? name.substring(0, generic) : name);
    }

    private Expr creation(int node) {
        int type = read.part(node, "type");
        List<Expr.Argument> arguments = new ArrayList<>(arguments(node));
        int body = read.part(node, "body");
        if (body != NONE) {
            for (int child : read.meaning(body)) {
                if (read.role(child) == Role.FUNCTION) {
                    arguments.add(
                            new Expr.Argument("<body>", new Expr.Lambda(child, lowering.function(child, true)), false));
                }
            }
        }
        int initializer = read.part(node, "initializer");
        String name = Words.type(read.text(type));
        if (initializer != NONE && !addInitial(initializer, arguments)) {
            return new Expr.Cast(node, name, expressions.lower(initializer));
        }
        return new Expr.Invoke(node, type == NONE ? node : type, null, name, arguments, true);
    }

    /** Properties that are set at once count as arguments; answers false for the elements of a list. */
    private boolean addInitial(int initializer, List<Expr.Argument> arguments) {
        for (int child : read.meaning(initializer)) {
            int target = read.role(child) == Role.ASSIGN ? read.part(child, "target") : NONE;
            if (target == NONE || read.role(target) != Role.NAME) {
                return false;
            }
            arguments.add(new Expr.Argument(read.text(target), expressions.part(child, "value"), false));
        }
        return true;
    }

    List<Expr.Argument> arguments(int node) {
        List<Expr.Argument> arguments = new ArrayList<>();
        int list = read.part(node, "arguments");
        if (list != NONE) {
            if (read.role(list) == Role.TEXT || read.role(list) == Role.COMPREHENSION) {
                arguments.add(new Expr.Argument(null, expressions.lower(list), false));
            } else {
                addAll(list, arguments);
            }
        }
        if (read.has(node, "rest")) {
            int skip = read.part(node, "name");
            read.meaning(node).stream().filter(c -> c != skip).forEach(child -> add(child, arguments));
        }
        int block = read.part(node, "block");
        if (block != NONE) {
            arguments.add(new Expr.Argument("<block>", expressions.lower(block), false));
        }
        return arguments;
    }

    /** Some grammars nest lists of arguments. */
    private void addAll(int list, List<Expr.Argument> arguments) {
        for (int child : read.meaning(list)) {
            if (read.role(child) == Role.ARGUMENTS) {
                read.meaning(child).forEach(c -> add(c, arguments));
            } else {
                add(child, arguments);
            }
        }
    }

    private void add(int child, List<Expr.Argument> arguments) {
        switch (read.role(child)) {
            case ARGUMENT -> {
                List<Integer> parts = read.meaning(child);
                int value = parts.isEmpty() ? child : parts.getLast();
                boolean named = parts.size() == 2 && read.role(parts.getFirst()) == Role.NAME;
                arguments.add(new Expr.Argument(
                        named ? keyword(parts.getFirst()) : null,
                        value == child ? new Expr.Opaque(child, List.of()) : expressions.lower(value),
                        false));
            }
            case PAIR -> {
                int key = read.part(child, "key");
                Expr value = expressions.part(child, "value");
                arguments.add(new Expr.Argument(key == NONE ? null : keyword(key), value, false));
            }
            case SPREAD -> {
                int inner = read.tree.firstNamedChild(child);
                arguments.add(new Expr.Argument(null, expressions.lower(inner), true));
            }
            default -> arguments.add(new Expr.Argument(null, expressions.lower(child), false));
        }
    }

    private String keyword(int key) {
        String text = Words.unquote(read.text(key));
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    /** A markup attribute is told as a call, so that one can be a sink. */
    private Expr attribute(int node) {
        int name = read.part(node, "name");
        int value = read.part(node, "value");
        if (value == NONE || name == NONE) {
            return new Expr.Opaque(node, List.of());
        }
        Expr.Argument argument = new Expr.Argument(null, expressions.lower(value), false);
        return new Expr.Invoke(node, name, new Expr.Name(node, "jsx"), read.text(name), List.of(argument), false);
    }

    private Expr reference(int node) {
        int owner = read.part(node, "owner");
        int name = read.part(node, "name");
        if (owner == NONE || name == NONE) {
            return new Expr.Opaque(node, List.of());
        }
        return new Expr.Member(node, expressions.lower(owner), read.text(name));
    }
}
