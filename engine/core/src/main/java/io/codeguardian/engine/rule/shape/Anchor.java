package io.codeguardian.engine.rule.shape;

import java.util.List;
import java.util.Locale;

/** The kinds of nodes at which a shape is tried, over all grammars; kinds that a grammar lacks cost nothing. */
enum Anchor {
    CALL(
            "call",
            "call_expression",
            "command",
            "constructor_initializer",
            "constructor_invocation",
            "explicit_constructor_invocation",
            "function_call_expression",
            "implicit_object_creation_expression",
            "instance_expression",
            "invocation_expression",
            "macro_invocation",
            "member_call_expression",
            "method_invocation",
            "new_expression",
            "nullsafe_member_call_expression",
            "object_creation_expression",
            "scoped_call_expression"),
    BINARY(
            "additive_expression",
            "binary",
            "binary_expression",
            "binary_operator",
            "boolean_operator",
            "check_expression",
            "comparison_expression",
            "comparison_operator",
            "conjunction_expression",
            "disjunction_expression",
            "elvis_expression",
            "equality_expression",
            "infix_expression",
            "instanceof_expression",
            "multiplicative_expression",
            "nil_coalescing_expression",
            "range_expression"),
    ASSIGNMENT(
            "assignment",
            "assignment_expression",
            "assignment_statement",
            "augmented_assignment",
            "augmented_assignment_expression",
            "compound_assignment_expr",
            "const_element",
            "const_item",
            "const_spec",
            "infix_expression",
            "init_declarator",
            "let_condition",
            "let_declaration",
            "named_expression",
            "operator_assignment",
            "property_declaration",
            "property_element",
            "reference_assignment_expression",
            "resource",
            "short_var_declaration",
            "static_item",
            "static_variable_declaration",
            "val_definition",
            "var_definition",
            "var_spec",
            "variable_assignment",
            "variable_declarator"),
    IF("if", "if_expression", "if_modifier", "if_statement", "unless"),
    LOOP(
            "c_style_for_statement",
            "do_statement",
            "do_while_expression",
            "do_while_statement",
            "enhanced_for_statement",
            "for",
            "for_expression",
            "for_in_statement",
            "for_range_loop",
            "for_statement",
            "foreach_statement",
            "loop_expression",
            "repeat_while_statement",
            "until",
            "until_modifier",
            "while",
            "while_expression",
            "while_modifier",
            "while_statement"),
    CATCH("catch_block", "catch_clause", "except_clause", "except_group_clause", "rescue"),
    RETURN(
            "co_return_statement",
            "control_transfer_statement",
            "jump_expression",
            "return",
            "return_expression",
            "return_statement"),
    THROW("throw_statement", "raise_statement", "throw_expression"),
    FUNCTION(
            "method_declaration",
            "function_declaration",
            "function_definition",
            "function_item",
            "method_definition",
            "local_function_statement",
            "method",
            "function_expression"),
    FIELD("field_declaration", "public_field_definition"),
    DECLARATION(
            "local_variable_declaration",
            "local_declaration_statement",
            "variable_declaration",
            "lexical_declaration",
            "declaration",
            "var_declaration"),
    OTHER(
            "annotation",
            "array",
            "array_access",
            "as_expression",
            "attribute",
            "await",
            "await_expression",
            "case_statement",
            "cast_expression",
            "class_constant_access_expression",
            "conditional",
            "conditional_access_expression",
            "conditional_expression",
            "decorator",
            "defer_statement",
            "delete_statement",
            "dictionary",
            "element_access_expression",
            "element_reference",
            "field_access",
            "field_expression",
            "function_definition",
            "go_statement",
            "import_statement",
            "index_expression",
            "indexing_expression",
            "lambda_expression",
            "list",
            "lock_statement",
            "marker_annotation",
            "member_access_expression",
            "member_expression",
            "navigation_expression",
            "not_operator",
            "nullsafe_member_access_expression",
            "object",
            "parameter_declaration",
            "postfix_expression",
            "prefix_expression",
            "prefix_unary_expression",
            "redirected_statement",
            "declaration_command",
            "using_statement",
            "scoped_property_access_expression",
            "selector_expression",
            "string",
            "subscript",
            "subscript_expression",
            "switch_case",
            "synchronized_statement",
            "template_string",
            "ternary_expression",
            "test_command",
            "throws",
            "try_expression",
            "unary",
            "unary_expression",
            "unary_op_expression",
            "unary_operator",
            "update_expression",
            "variable_assignment");

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
