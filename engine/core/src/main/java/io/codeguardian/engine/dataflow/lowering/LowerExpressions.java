package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers expressions. */
final class LowerExpressions {
    private static final Expr.Constant NOTHING = new Expr.Constant(0, null);

    private final Reading read;
    private final Lowering lowering;
    private final LowerCalls calls;
    private final LowerTexts texts;
    private final LowerCollections collections;

    LowerExpressions(Reading read, Lowering lowering) {
        this.read = read;
        this.lowering = lowering;
        this.calls = new LowerCalls(read, lowering, this);
        this.texts = new LowerTexts(read, this);
        this.collections = new LowerCollections(read, lowering, this);
    }

    Expr lower(int node) {
        if (node == NONE) {
            return NOTHING;
        }
        if (!read.enter()) {
            return new Expr.Opaque(node, List.of());
        }
        try {
            return byRole(node);
        } finally {
            read.leave();
        }
    }

    private Expr byRole(int node) {
        return switch (read.role(node)) {
            case SKIP, IMPORT, FIELD, PARAMETER -> new Expr.Opaque(node, List.of());
            case PASS, ELSE, ARGUMENT -> passed(node);
            case NAME -> name(node);
            case SELF -> new Expr.Name(node, "this");
            case FIELDNAME -> new Expr.Member(node, new Expr.Name(node, "this"), bare(read.text(node)));
            case TEXT, FRAGMENT, ESCAPE, INTERPOLATION -> texts.lower(node);
            case NUMBER -> new Expr.Constant(node, Words.number(read.text(node)));
            case TRUE -> new Expr.Constant(node, true);
            case FALSE -> new Expr.Constant(node, false);
            case NULL -> new Expr.Constant(node, null);
            case CALL, NEW, ATTRIBUTE, METHODREF -> calls.lower(node);
            case TARGET -> target(node);
            case SHELL -> shell(node);
            case MEMBER -> member(node);
            case ELEMENT -> new Expr.Element(node, part(node, "owner"), part(node, "key"));
            case SLICE -> new Expr.Invoke(node, node, part(node, "owner"), "slice", List.of(), false);
            case BINARY -> binary(node);
            case UNARY -> new Expr.Unary(node, operator(node), part(node, "operand"));
            case UPDATE -> update(node);
            case CHOICE -> new Expr.Choice(node, part(node, "condition"), part(node, "yes"), part(node, "no"));
            case ASSIGN -> assign(node);
            case DECLARE -> declare(node);
            case LIST, MAP, PAIR, SHORTHAND, SPREAD, COMPOSITE, COMPREHENSION, ELEMENT_INITIALIZER ->
                collections.lower(node);
            case CAST -> new Expr.Cast(node, Words.type(read.text(read.part(node, "type"))), part(node, "value"));
            case LAMBDA -> new Expr.Lambda(node, lowering.function(node, true));
            case FUNCTION, CONSTRUCTOR -> function(node);
            case CLASS -> new Expr.Opaque(node, List.of());
            case PARTS, ARGUMENTS, EACHCLAUSE, FORCLAUSE, LABEL, CASE, CATCH, FINALLY -> parts(node);
            default -> new Expr.Body(node, lowering.statements(read).lower(node));
        };
    }

    Expr part(int node, String name) {
        return lower(read.part(node, name));
    }

    private Expr passed(int node) {
        int inner = read.passed(node);
        return inner == NONE ? new Expr.Opaque(node, List.of()) : lower(inner);
    }

    private Expr parts(int node) {
        List<Expr> parts = new ArrayList<>();
        for (int child : read.meaning(node)) {
            parts.add(lower(child));
        }
        return new Expr.Opaque(node, parts);
    }

    Expr name(int node) {
        String text = bare(read.text(node));
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return new Expr.Constant(node, text.equalsIgnoreCase("true"));
        }
        boolean python = read.language() == SourceLanguage.PYTHON && (text.equals("self") || text.equals("cls"));
        boolean self = python || read.language() == SourceLanguage.PHP && text.equals("this");
        return new Expr.Name(node, self ? "this" : text);
    }

    static String bare(String name) {
        int begin = 0;
        while (begin < name.length() - 1 && "$@.?!:&\\".indexOf(name.charAt(begin)) >= 0) {
            begin++;
        }
        return name.substring(Math.min(begin, name.length() - (name.isEmpty() ? 0 : 1)));
    }

    private Expr member(int node) {
        int name = read.part(node, "name");
        int owner = read.part(node, "owner");
        if (name == NONE || owner == NONE) {
            return parts(node);
        }
        return read.role(name) == Role.SELF
                ? new Expr.Name(node, "this")
                : new Expr.Member(node, lower(owner), bare(read.text(name)));
    }

    /** A command line between backticks is told as a call. */
    private Expr shell(int node) {
        List<Expr.Argument> line = List.of(new Expr.Argument(null, texts.lower(node), false));
        return new Expr.Invoke(node, node, null, "<shell>", line, false);
    }

    /** What stands left of a sign in grammars that have a kind of its own for it. */
    private Expr target(int node) {
        int first = new Where(false, false, 0).in(read.tree, node);
        int last = new Where(false, false, -1).in(read.tree, node);
        if (first == last) {
            return first == NONE ? new Expr.Opaque(node, List.of()) : lower(first);
        }
        return read.tree.kind(last).startsWith("index")
                ? new Expr.Element(node, lower(first), lower(last))
                : new Expr.Member(node, lower(first), bare(read.text(last)));
    }

    private String operator(int node) {
        int sign = read.part(node, "operator");
        if (sign != NONE) {
            return canonical(read.text(sign));
        }
        String text = read.text(node);
        return text.startsWith("*") || text.startsWith("&")
                ? text.substring(0, 1)
                : text.startsWith("not ") ? "!" : text.startsWith("!") ? "!" : text.startsWith("-") ? "-" : "";
    }

    private static String canonical(String sign) {
        return switch (sign) {
            case "and" -> "&&";
            case "or" -> "||";
            case "not" -> "!";
            case "===", "is", "eq" -> "==";
            case "!==", "is not", "<>", "ne" -> "!=";
            default -> sign;
        };
    }

    private Expr binary(int node) {
        String sign = sign(node);
        if (sign.equals(">>") && read.language() == SourceLanguage.CPP) {
            return streamed(node);
        }
        if (isPlus(sign)) {
            List<Expr> parts = new ArrayList<>();
            int at = node;
            List<Integer> right = new ArrayList<>();
            while (read.role(at) == Role.BINARY && isPlus(sign(at))) {
                right.add(right(at));
                at = read.unwrap(left(at));
            }
            parts.add(lower(at));
            for (int part : right.reversed()) {
                parts.add(lower(part));
            }
            return new Expr.Joined(node, parts, sign.equals("."));
        }
        if (read.language() == SourceLanguage.SCALA && !sign.isEmpty() && Character.isLetter(sign.charAt(0))) {
            Expr.Argument argument = new Expr.Argument(null, lower(right(node)), false);
            return new Expr.Invoke(node, node, lower(left(node)), sign, List.of(argument), false);
        }
        if (sign.equals("to") || sign.equals("->") && read.language() == SourceLanguage.SCALA) {
            return new Expr.Mapping(node, List.of(new Expr.Entry(lower(left(node)), lower(right(node)))));
        }
        return new Expr.Operation(node, sign, lower(left(node)), lower(right(node)));
    }

    /** {@code in >> a >> b} is told as a call that fills; of numbers it is what it looks like. */
    private Expr streamed(int node) {
        List<Expr.Argument> filled = new ArrayList<>();
        int at = node;
        while (read.role(at) == Role.BINARY && sign(at).equals(">>")) {
            filled.add(new Expr.Argument(null, lower(right(at)), false));
            at = read.unwrap(left(at));
        }
        String from = read.text(at);
        return from.equals("cin") || from.equals("std::cin")
                ? new Expr.Invoke(node, node, null, "<cin>", filled.reversed(), false)
                : new Expr.Operation(node, ">>", lower(left(node)), lower(right(node)));
    }

    private boolean isPlus(String sign) {
        return sign.equals("+")
                || sign.equals("++") && read.language() == SourceLanguage.SCALA
                || sign.equals(".") && read.language() == SourceLanguage.PHP;
    }

    private int left(int node) {
        int left = read.part(node, "left");
        return left != NONE ? left : new Where(false, false, 0).in(read.tree, node);
    }

    private int right(int node) {
        int right = read.part(node, "right");
        int last = right != NONE ? right : new Where(false, false, -1).in(read.tree, node);
        return last == left(node) ? word(node, last) : last;
    }

    /** An operand that the grammar takes for a mere word, as Kotlin's null. */
    private int word(int node, int left) {
        int last = left;
        for (int child = read.tree.firstChild(node); child != NONE; child = read.tree.nextSibling(child)) {
            last = read.role(child) == Role.NULL ? child : last;
        }
        return last;
    }

    private String sign(int node) {
        int sign = read.part(node, "operator");
        if (sign != NONE && read.part(node, "left") != NONE) {
            return canonical(read.text(sign));
        }
        int left = left(node);
        int right = right(node);
        if (left == NONE || right == NONE || read.tree.end(left) > read.tree.start(right)) {
            return "";
        }
        String between = read.tree
                .text()
                .substring(read.tree.end(left), read.tree.start(right))
                .strip();
        boolean not = between.startsWith("not") && between.endsWith("in");
        return not ? "not in" : canonical(between.startsWith("is") && between.endsWith("not") ? "is not" : between);
    }

    private Expr update(int node) {
        Expr target = part(node, "target");
        String sign = read.text(node).contains("--") ? "-=" : "+=";
        return new Expr.Assign(node, target, sign, new Expr.Constant(node, 1L), "");
    }

    private Expr assign(int node) {
        int sign = read.part(node, "operator");
        int value = read.part(node, "value");
        if (value == NONE) {
            return new Expr.Opaque(node, List.of());
        }
        String operator = sign != NONE ? read.text(sign) : read.has(node, "between") ? sign(node) : plain(node);
        String usable = operator.isEmpty() ? "=" : operator;
        return new Expr.Assign(node, part(node, "target"), usable, lower(value), type(node));
    }

    /** {@code :=} where an assignment always means the innermost variable. */
    private String plain(int node) {
        return read.language() == SourceLanguage.PYTHON || read.tree.is(node, "short_var_declaration") ? ":=" : "=";
    }

    private Expr declare(int node) {
        int written = read.part(node, "value");
        // Where nothing is given, the last part is the name itself.
        int value = written == read.part(node, "target") || read.role(node) != Role.DECLARE ? NONE : written;
        Expr initial = value == NONE ? new Expr.Opaque(node, List.of()) : lower(value);
        Expr target = collections.targets(node);
        return new Expr.Assign(node, target, ":=", initial, type(node));
    }

    /** On the declarator, or on the declaration around it. */
    private String type(int node) {
        int type = read.part(node, "type");
        if (type == NONE && read.tree.parent(node) != NONE) {
            type = read.part(read.tree.parent(node), "type");
        }
        return type == NONE ? "" : Words.type(read.text(type), read.language());
    }

    private Expr function(int node) {
        Expr.Lambda lambda = new Expr.Lambda(node, lowering.function(node, false));
        int name = read.part(node, "name");
        return name == NONE || read.has(node, "method")
                ? lambda
                : new Expr.Assign(node, new Expr.Name(name, bare(read.text(name))), ":=", lambda, "");
    }

    @Nullable
    Expr optional(int node) {
        return node == NONE ? null : lower(node);
    }
}
