package io.codeguardian.gateway.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Problems as exceptions, for those who find them deep down. */
public final class Problems {
    private Problems() {}

    /** @param what is not there: {@code review 4711} */
    public static WebApplicationException notFound(String what) {
        return exception(Problem.of(404, "not-found", "there is no " + what));
    }

    /** @param field query parameter or member of the body */
    public static WebApplicationException invalid(String field, String message) {
        return exception(
                Problem.of(400, "invalid-request", field + ": " + message, List.of(new Problem.Field(field, message))));
    }

    public static WebApplicationException exception(Problem problem) {
        return new WebApplicationException(problem.detail(), response(problem).build());
    }

    static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
