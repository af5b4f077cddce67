package io.codeguardian.engine.source;

import io.codeguardian.language.SourceLanguage;
import java.util.Map;
import java.util.Set;

/**
 * How one grammar spells functions and types; data only.
 *
 * @param functions node kinds that are functions with a name of their own
 * @param anonymous function expressions; they count when the node around them gives a name
 * @param namers what may name an anonymous function: kind of its parent, and the field of the name there
 * @param types node kinds that are types
 * @param scopes kinds that qualify what is inside and are no type of their own: field of the name by kind
 */
record DeclarationKinds(
        Set<String> functions,
        Set<String> anonymous,
        Map<String, String> namers,
        Set<String> types,
        Map<String, String> scopes) {

    private static final DeclarationKinds NOTHING = of(Set.of(), Set.of());

    private static final DeclarationKinds JAVASCRIPT = new DeclarationKinds(
            Set.of("function_declaration", "generator_function_declaration", "method_definition"),
            Set.of("arrow_function", "function_expression", "generator_function"),
            Map.of(
                    "variable_declarator", "name",
                    "assignment_expression", "left",
                    "pair", "key",
                    "field_definition", "property",
                    "public_field_definition", "name"),
            Set.of(
                    "class_declaration",
                    "class",
                    "abstract_class_declaration",
                    "interface_declaration",
                    "enum_declaration"),
            Map.of("internal_module", "name", "module", "name"));

    private static final DeclarationKinds C = of(
            Set.of("function_definition"),
            Set.of("struct_specifier", "union_specifier", "enum_specifier", "class_specifier"));

    private static final Map<SourceLanguage, DeclarationKinds> BY_LANGUAGE = Map.ofEntries(
            Map.entry(
                    SourceLanguage.JAVA,
                    of(
                            Set.of("method_declaration", "constructor_declaration", "compact_constructor_declaration"),
                            Set.of(
                                    "class_declaration",
                                    "interface_declaration",
                                    "enum_declaration",
                                    "record_declaration",
                                    "annotation_type_declaration"))),
            Map.entry(
                    SourceLanguage.KOTLIN,
                    of(
                            Set.of("function_declaration", "secondary_constructor"),
                            Set.of("class_declaration", "object_declaration", "companion_object"))),
            Map.entry(
                    SourceLanguage.SCALA,
                    of(
                            Set.of("function_definition"),
                            Set.of("class_definition", "object_definition", "trait_definition", "enum_definition"))),
            Map.entry(SourceLanguage.PYTHON, of(Set.of("function_definition"), Set.of("class_definition"))),
            Map.entry(SourceLanguage.JAVASCRIPT, JAVASCRIPT),
            Map.entry(SourceLanguage.TYPESCRIPT, JAVASCRIPT),
            Map.entry(SourceLanguage.TSX, JAVASCRIPT),
            Map.entry(SourceLanguage.GO, of(Set.of("function_declaration", "method_declaration"), Set.of("type_spec"))),
            Map.entry(
                    SourceLanguage.RUST,
                    new DeclarationKinds(
                            Set.of("function_item"),
                            Set.of(),
                            Map.of(),
                            Set.of("struct_item", "enum_item", "trait_item", "union_item"),
                            Map.of("impl_item", "type", "mod_item", "name"))),
            Map.entry(SourceLanguage.C, C),
            Map.entry(SourceLanguage.CPP, C),
            Map.entry(
                    SourceLanguage.CSHARP,
                    of(
                            Set.of(
                                    "method_declaration",
                                    "constructor_declaration",
                                    "destructor_declaration",
                                    "operator_declaration",
                                    "local_function_statement"),
                            Set.of(
                                    "class_declaration",
                                    "interface_declaration",
                                    "struct_declaration",
                                    "enum_declaration",
                                    "record_declaration"))),
            Map.entry(SourceLanguage.RUBY, of(Set.of("method", "singleton_method"), Set.of("class", "module"))),
            Map.entry(
                    SourceLanguage.PHP,
                    of(
                            Set.of("function_definition", "method_declaration"),
                            Set.of(
                                    "class_declaration",
                                    "interface_declaration",
                                    "trait_declaration",
                                    "enum_declaration"))),
            Map.entry(
                    SourceLanguage.SWIFT,
                    of(
                            Set.of("function_declaration", "init_declaration", "deinit_declaration"),
                            Set.of("class_declaration", "protocol_declaration"))),
            Map.entry(SourceLanguage.BASH, of(Set.of("function_definition"), Set.of())),
            Map.entry(SourceLanguage.SQL, of(Set.of("create_function"), Set.of())));

    private static DeclarationKinds of(Set<String> functions, Set<String> types) {
        return new DeclarationKinds(functions, Set.of(), Map.of(), types, Map.of());
    }

    /** Empty tables for a language without functions. */
    static DeclarationKinds of(SourceLanguage language) {
        return BY_LANGUAGE.getOrDefault(language, NOTHING);
    }
}
