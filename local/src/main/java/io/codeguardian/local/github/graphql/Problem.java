package io.codeguardian.local.github.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An error of a query that is valid in itself, in GitHub's shape: a type beside path and message. */
record Problem(String type, List<Object> path, String message) implements GraphQLError {
    private static final long serialVersionUID = 1;

    static Problem at(ResultPath path, String type, String message) {
        return new Problem(type, path.toList(), message);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(type);
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", type);
        shape.put("path", path);
        shape.put("message", message);
        return shape;
    }
}
