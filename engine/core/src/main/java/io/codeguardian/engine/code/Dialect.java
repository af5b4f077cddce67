package io.codeguardian.engine.code;

import io.codeguardian.language.SourceLanguage;
import java.util.Map;
import java.util.Set;

/** The names that a grammar gives to what all languages have; data only. */
record Dialect(
        Set<String> calls,
        Set<String> functions,
        Set<String> loops,
        Set<String> conditionals,
        Set<String> binaries,
        Set<String> strings,
        Set<String> constants,
        Set<String> names,
        Set<String> members,
        Set<String> wrappers,
        Set<String> blocks,
        Set<String> jumps,
        Set<String> catches) {

    private static final Dialect JAVA = new Dialect(
            Set.of("method_invocation", "object_creation_expression", "explicit_constructor_invocation"),
            Set.of(
                    "method_declaration",
                    "constructor_declaration",
                    "compact_constructor_declaration",
                    "lambda_expression",
                    "static_initializer"),
            Set.of("for_statement", "enhanced_for_statement", "while_statement", "do_statement"),
            Set.of("if_statement"),
            Set.of("binary_expression"),
            Set.of("string_literal"),
            Set.of(
                    "decimal_integer_literal",
                    "hex_integer_literal",
                    "octal_integer_literal",
                    "binary_integer_literal",
                    "decimal_floating_point_literal",
                    "character_literal",
                    "true",
                    "false",
                    "null_literal",
                    "class_literal"),
            Set.of("identifier"),
            Set.of("field_access"),
            Set.of("parenthesized_expression", "cast_expression"),
            Set.of("block", "constructor_body", "switch_block_statement_group"),
            Set.of("return_statement", "throw_statement", "break_statement", "continue_statement", "yield_statement"),
            Set.of("catch_clause"));

    private static final Dialect PYTHON = new Dialect(
            Set.of("call"),
            Set.of("function_definition", "lambda"),
            Set.of("for_statement", "while_statement"),
            Set.of("if_statement"),
            Set.of("binary_operator", "boolean_operator", "comparison_operator"),
            Set.of("string", "concatenated_string"),
            Set.of("integer", "float", "true", "false", "none"),
            Set.of("identifier"),
            Set.of("attribute"),
            Set.of("parenthesized_expression", "await"),
            Set.of("block", "module"),
            Set.of("return_statement", "raise_statement", "break_statement", "continue_statement"),
            Set.of("except_clause", "except_group_clause"));

    private static final Dialect SCRIPT = new Dialect(
            Set.of("call_expression", "new_expression"),
            Set.of(
                    "function_declaration",
                    "function_expression",
                    "arrow_function",
                    "method_definition",
                    "generator_function",
                    "generator_function_declaration"),
            Set.of("for_statement", "for_in_statement", "while_statement", "do_statement"),
            Set.of("if_statement"),
            Set.of("binary_expression"),
            Set.of("string", "template_string"),
            Set.of("number", "true", "false", "null", "undefined", "regex"),
            Set.of("identifier", "shorthand_property_identifier"),
            Set.of("member_expression"),
            Set.of(
                    "parenthesized_expression",
                    "await_expression",
                    "as_expression",
                    "satisfies_expression",
                    "non_null_expression",
                    "type_assertion"),
            Set.of("statement_block", "program", "switch_case", "switch_default"),
            Set.of("return_statement", "throw_statement", "break_statement", "continue_statement"),
            Set.of("catch_clause"));

    private static final Dialect GO = new Dialect(
            Set.of("call_expression"),
            Set.of("function_declaration", "method_declaration", "func_literal"),
            Set.of("for_statement"),
            Set.of("if_statement"),
            Set.of("binary_expression"),
            Set.of("interpreted_string_literal", "raw_string_literal"),
            Set.of("int_literal", "float_literal", "imaginary_literal", "rune_literal", "true", "false", "nil", "iota"),
            Set.of("identifier"),
            Set.of("selector_expression"),
            Set.of("parenthesized_expression", "type_conversion_expression"),
            Set.of("block", "statement_list", "expression_case", "default_case"),
            Set.of("return_statement", "break_statement", "continue_statement", "goto_statement"),
            Set.of());

    private static final Map<SourceLanguage, Dialect> ALL = Map.of(
            SourceLanguage.JAVA, JAVA,
            SourceLanguage.PYTHON, PYTHON,
            SourceLanguage.JAVASCRIPT, SCRIPT,
            SourceLanguage.TYPESCRIPT, SCRIPT,
            SourceLanguage.TSX, SCRIPT,
            SourceLanguage.GO, GO);

    static boolean knows(SourceLanguage language) {
        return ALL.containsKey(language);
    }

    static Dialect of(SourceLanguage language) {
        Dialect dialect = ALL.get(language);
        if (dialect == null) {
            throw new IllegalArgumentException("no rules are written for " + language);
        }
        return dialect;
    }
}
