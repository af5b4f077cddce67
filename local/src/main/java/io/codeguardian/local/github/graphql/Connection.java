package io.codeguardian.local.github.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages of GraphQL: docs.github.com/graphql/guides/using-pagination-in-the-graphql-api. */
final class Connection {
    private static final int MOST = 100;

    private Connection() {}

    static DataFetcherResult<Map<String, Object>> of(DataFetchingEnvironment query, List<?> all) {
        Integer first = query.getArgument("first");
        Integer last = query.getArgument("last");
        Integer wanted = first == null ? last : first;
        String name = query.getField().getName();
        String side = first == null ? "last" : "first";
        if (wanted == null) {
            return failed(
                    query,
                    "MISSING_PAGINATION_BOUNDARIES",
                    "You must provide a `first` or `last` value to properly paginate the `" + name + "` connection.");
        }
        if (wanted < 1 || wanted > MOST) {
            return failed(
                    query,
                    "EXCESSIVE_PAGINATION",
                    "Requesting " + wanted + " records on the `" + name + "` connection exceeds the `" + side
                            + "` limit of " + MOST + " records.");
        }
        int from = Math.clamp(cursor(query.getArgument("after"), 0), 0, all.size());
        int to = Math.clamp(cursor(query.getArgument("before"), all.size() + 1) - 1, from, all.size());
        int begin = first == null ? Math.max(from, to - wanted) : from;
        int end = first == null ? to : Math.min(to, from + wanted);
        Map<String, Object> connection = new LinkedHashMap<>();
        connection.put("totalCount", all.size());
        connection.put("nodes", all.subList(begin, end));
        connection.put("pageInfo", pageInfo(begin, end, all.size()));
        return DataFetcherResult.<Map<String, Object>>newResult()
                .data(connection)
                .build();
    }

    private static Map<String, Object> pageInfo(int begin, int end, int size) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("hasNextPage", end < size);
        info.put("hasPreviousPage", begin > 0);
        if (end > begin) {
            info.put("startCursor", encoded(begin + 1));
            info.put("endCursor", encoded(end));
        }
        return info;
    }

    private static DataFetcherResult<Map<String, Object>> failed(
            DataFetchingEnvironment query, String type, String message) {
        return DataFetcherResult.<Map<String, Object>>newResult()
                .error(Problem.at(query.getExecutionStepInfo().getPath(), type, message))
                .build();
    }

    private static String encoded(int position) {
        return Base64.getEncoder().encodeToString(("cursor:v2:" + position).getBytes(StandardCharsets.UTF_8));
    }

    private static int cursor(@Nullable String encoded, int otherwise) {
        if (encoded == null) {
            return otherwise;
        }
        try {
            String plain = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Integer.parseInt(plain.substring(plain.lastIndexOf(':') + 1));
        } catch (IllegalArgumentException _) {
            return otherwise;
        }
    }
}
