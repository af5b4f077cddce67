package io.codeguardian.engine.rule.shape;

import java.util.List;
import java.util.Locale;

/** The kinds of nodes at which a shape is tried, over all grammars; kinds that a grammar lacks cost nothing. */
enum Anchor {
    CALL(
            "method_invocation",
            "object_creation_expression",
            "call",
            "call_expression",
            "new_expression",
            "invocation_expression",
            "function_call_expression",
            "member_call_expression",
            "scoped_call_expression",
            "instance_expression",
            "macro_invocation",
            "command"),
    BINARY(
            "binary_expression",
            "boolean_operator",
            "comparison_operator",
            "binary_operator",
            "instanceof_expression",
            "binary",
            "equality_expression",
            "comparison_expression",
            "conjunction_expression",
            "disjunction_expression",
            "additive_expression",
            "multiplicative_expression",
            "infix_expression"),
    ASSIGNMENT(
            "assignment_expression",
            "augmented_assignment_expression",
            "assignment",
            "augmented_assignment",
            "assignment_statement",
            "short_var_declaration",
            "variable_declarator",
            "var_spec",
            "operator_assignment",
            "let_declaration",
            "init_declarator",
            "property_declaration",
            "variable_assignment",
            "val_definition",
            "var_definition"),
    IF("if_statement", "if_expression", "if", "unless"),
    LOOP(
            "for_statement",
            "enhanced_for_statement",
            "while_statement",
            "do_statement",
            "for_in_statement",
            "foreach_statement",
            "for_each_statement",
            "for_expression",
            "while_expression",
            "loop_expression",
            "for_range_loop",
            "while",
            "for"),
    CATCH("catch_clause", "except_clause", "rescue", "catch_block"),
    RETURN("return_statement", "return", "return_expression"),
    THROW("throw_statement", "raise_statement", "throw_expression"),
    FIELD("field_declaration", "public_field_definition"),
    DECLARATION(
            "local_variable_declaration",
            "variable_declaration",
            "lexical_declaration",
            "declaration",
            "var_declaration"),
    OTHER(
            "unary_expression",
            "unary_operator",
            "not_operator",
            "unary_op_expression",
            "prefix_expression",
            "subscript_expression",
            "subscript",
            "index_expression",
            "array_access",
            "member_expression",
            "attribute",
            "field_access",
            "selector_expression",
            "cast_expression",
            "ternary_expression",
            "conditional_expression",
            "await_expression",
            "await",
            "string",
            "template_string",
            "list",
            "array",
            "dictionary",
            "object",
            "defer_statement",
            "go_statement",
            "synchronized_statement",
            "lock_statement",
            "case_statement",
            "switch_case",
            "parameter_declaration",
            "import_statement",
            "decorator",
            "annotation",
            "marker_annotation",
            "update_expression",
            "throws",
            "delete_statement",
            "redirected_statement",
            "test_command");

    private final List<String> kinds;

    Anchor(String... kinds) {
        this.kinds = List.of(kinds);
    }

    List<String> kinds() {
        return kinds;
    }

    static Anchor ofName(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown kind of code '" + name + "'", e);
        }
    }

    /** What a shape looks like from the outside. */
    static Anchor of(String shape) {
        for (Anchor anchor : List.of(IF, CATCH, RETURN, THROW)) {
            for (String word : List.of("if", "catch", "except", "rescue", "return", "throw", "raise")) {
                if (startsWith(shape, word) && anchor.kinds().stream().anyMatch(k -> k.startsWith(word))) {
                    return anchor;
                }
            }
        }
        if (startsWith(shape, "for") || startsWith(shape, "while") || startsWith(shape, "foreach")) {
            return LOOP;
        }
        int depth = 0;
        boolean binary = false;
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            if (depth == 0 && c == ' ' && i + 1 < shape.length()) {
                int end = shape.indexOf(' ', i + 1);
                String word = shape.substring(i + 1, end < 0 ? shape.length() : end);
                if (isAssignment(word)) {
                    return ASSIGNMENT;
                }
                binary |= isOperator(word);
            }
        }
        boolean signed = shape.startsWith("!") || shape.startsWith("-") || startsWith(shape, "not");
        return binary ? BINARY : shape.endsWith(")") && !signed ? CALL : OTHER;
    }

    private static boolean startsWith(String shape, String word) {
        return shape.startsWith(word)
                && shape.length() > word.length()
                && !Character.isJavaIdentifierPart(shape.charAt(word.length()));
    }

    private static boolean isAssignment(String word) {
        return word.equals("=")
                || word.equals(":=")
                || word.length() >= 2 && word.endsWith("=") && "+-*/|&^%".indexOf(word.charAt(0)) >= 0;
    }

    private static boolean isOperator(String word) {
        return switch (word) {
            case "==",
                    "!=",
                    "===",
                    "!==",
                    "<",
                    ">",
                    "<=",
                    ">=",
                    "+",
                    "-",
                    "*",
                    "/",
                    "%",
                    "&&",
                    "||",
                    "&",
                    "|",
                    "^",
                    "<<",
                    ">>",
                    ">>>",
                    "in",
                    "is",
                    "and",
                    "or",
                    "instanceof",
                    "??",
                    "<=>",
                    "=~" -> true;
            default -> false;
        };
    }
}
