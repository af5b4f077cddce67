package io.codeguardian.local.github.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** GitHub's own scalars, all of them texts on the wire. */
final class PlainScalar implements Coercing<String, String> {
    private PlainScalar() {}

    static List<GraphQLScalarType> all() {
        return Stream.of("BigInt", "DateTime", "GitObjectID", "URI")
                .map(name -> GraphQLScalarType.newScalar()
                        .name(name)
                        .coercing(new PlainScalar())
                        .build())
                .toList();
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return String.valueOf(value);
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        return String.valueOf(input);
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            return String.valueOf(text.getValue());
        }
        throw new CoercingParseLiteralException("a text is wanted");
    }
}
