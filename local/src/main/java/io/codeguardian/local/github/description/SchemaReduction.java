package io.codeguardian.local.github.description;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.idl.TypeInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** The official GraphQL schema cut down to the declared types and fields, each of which it must really have. */
final class SchemaReduction {
    private static final Set<String> BUILT_IN = Set.of("Int", "Float", "String", "Boolean", "ID");

    private final Map<String, TypeDefinition<?>> official = new LinkedHashMap<>();
    private final SortedMap<String, SortedSet<String>> declared = Declared.graphql();
    private final Map<String, Definition<?>> kept = new LinkedHashMap<>();
    private final Deque<String> wanted = new ArrayDeque<>();

    SchemaReduction(String schema) {
        ParserOptions unbounded = ParserOptions.newParserOptions()
                .maxTokens(Integer.MAX_VALUE)
                .maxCharacters(Integer.MAX_VALUE)
                .maxWhitespaceTokens(Integer.MAX_VALUE)
                .captureIgnoredChars(false)
                .captureSourceLocation(false)
                .build();
        Document document = new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(schema)
                        .parserOptions(unbounded)
                        .build());
        document.getDefinitionsOfType(TypeDefinition.class).forEach(type -> official.put(type.getName(), type));
    }

    String reduce() {
        declared.forEach((name, fields) -> kept.put(name, cut(name, fields)));
        while (!wanted.isEmpty()) {
            String name = wanted.pop();
            if (!BUILT_IN.contains(name) && !kept.containsKey(name)) {
                kept.put(name, whole(name));
            }
        }
        return AstPrinter.printAst(Document.newDocument()
                .definitions(new ArrayList<>(kept.values()))
                .build());
    }

    private Definition<?> cut(String name, Set<String> fields) {
        TypeDefinition<?> type = official(name);
        if (!(type instanceof ImplementingTypeDefinition<?> whole)) {
            throw new IllegalStateException(name + " has no fields in the official schema");
        }
        List<FieldDefinition> chosen = whole.getFieldDefinitions().stream()
                .filter(field -> fields.contains(field.getName()))
                .map(this::plain)
                .toList();
        if (chosen.size() != fields.size()) {
            throw new IllegalStateException(name + " lacks one of " + fields + " in the official schema");
        }
        List<Type> interfaces = new ArrayList<>();
        whole.getImplements().forEach(one -> {
            if (declared.containsKey(TypeInfo.typeInfo((Type<?>) one).getName())) {
                interfaces.add((Type) one);
            }
        });
        return type instanceof InterfaceTypeDefinition
                ? InterfaceTypeDefinition.newInterfaceTypeDefinition()
                        .name(name)
                        .definitions(chosen)
                        .build()
                : ObjectTypeDefinition.newObjectTypeDefinition()
                        .name(name)
                        .implementz(interfaces)
                        .fieldDefinitions(chosen)
                        .build();
    }

    private FieldDefinition plain(FieldDefinition field) {
        want(field.getType());
        return FieldDefinition.newFieldDefinition()
                .name(field.getName())
                .type(field.getType())
                .inputValueDefinitions(plain(field.getInputValueDefinitions()))
                .build();
    }

    private List<InputValueDefinition> plain(List<InputValueDefinition> inputs) {
        return inputs.stream()
                .map(input -> {
                    want(input.getType());
                    return InputValueDefinition.newInputValueDefinition()
                            .name(input.getName())
                            .type(input.getType())
                            .defaultValue(input.getDefaultValue())
                            .build();
                })
                .toList();
    }

    private void want(Type<?> type) {
        TypeName name = TypeInfo.typeInfo(type).getTypeName();
        wanted.push(name.getName());
    }

    private Definition<?> whole(String name) {
        return switch (official(name)) {
            case InputObjectTypeDefinition input ->
                InputObjectTypeDefinition.newInputObjectDefinition()
                        .name(name)
                        .inputValueDefinitions(plain(input.getInputValueDefinitions()))
                        .build();
            case EnumTypeDefinition values ->
                EnumTypeDefinition.newEnumTypeDefinition()
                        .name(name)
                        .enumValueDefinitions(values.getEnumValueDefinitions().stream()
                                .map(value -> value.transform(
                                        it -> it.description(null).directives(List.of())))
                                .toList())
                        .build();
            case ScalarTypeDefinition _ ->
                ScalarTypeDefinition.newScalarTypeDefinition().name(name).build();
            default ->
                throw new IllegalStateException(name + " is reached, so graphql.txt must say which fields it has");
        };
    }

    private TypeDefinition<?> official(String name) {
        TypeDefinition<?> type = official.get(name);
        if (type == null) {
            throw new IllegalStateException("the official schema has no type " + name);
        }
        return type;
    }
}
