package io.codeguardian.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever goes wrong in a resource, told as a problem and never with the inside of the service. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response ofHttp(WebApplicationException failure) {
        Response original = failure.getResponse();
        if (original.hasEntity() || original.getStatus() < 400) {
            return original;
        }
        if (original.getStatus() == 404 && failure.getCause() != null) { // a parameter that is no number
            return Problems.response(Problem.of(400, "invalid-request", "a parameter has the wrong type"))
                    .build();
        }
        Problem problem =
                Problem.of(original.getStatus(), name(original.getStatus()), detail(original.getStatus(), failure));
        Response.ResponseBuilder response = Problems.response(problem);
        String allowed = original.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? response.build()
                : response.header(HttpHeaders.ALLOW, allowed).build();
    }

    @ServerExceptionMapper
    Response ofValidation(ConstraintViolationException failure) {
        List<Problem.Field> fields = failure.getConstraintViolations().stream()
                .map(violation -> new Problem.Field(lastName(violation), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Problem.Field::field))
                .toList();
        return Problems.response(Problem.of(400, "invalid-request", "fields were refused", fields))
                .build();
    }

    @ServerExceptionMapper
    Response ofWrongType(MismatchedInputException failure) {
        String field = failure.getPath().isEmpty()
                ? "body"
                : String.valueOf(failure.getPath().getLast().getFieldName());
        String message = "is missing or has the wrong type";
        return Problems.response(Problem.of(
                        400, "invalid-request", field + ": " + message, List.of(new Problem.Field(field, message))))
                .build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response ofUnknownCaller() {
        return Problems.response(Problem.of(
                        401,
                        "unauthenticated",
                        "send an API key (X-API-Key, or Authorization: Bearer cg_…) or a bearer token that is valid"))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"codeguardian\"")
                .build();
    }

    @ServerExceptionMapper
    Response ofMissingRole(ForbiddenException failure) {
        return Problems.response(Problem.of(403, "forbidden", "the caller's role does not allow this"))
                .build();
    }

    @ServerExceptionMapper
    Response ofAnythingElse(Throwable failure) {
        if (Outage.causes(failure)) {
            LOG.warnf("a request could not be answered: %s", failure);
            return Problems.response(Problem.of(503, "unavailable", "the service cannot reach its store; ask again"))
                    .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS)
                    .build();
        }
        LOG.error("a request failed", failure);
        return Problems.response(Problem.of(500, "internal", "this is a fault of the service; its log says more"))
                .build();
    }

    private static String name(int status) {
        return switch (status) {
            case 400 -> "invalid-request";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "unavailable";
            default -> "http-" + status;
        };
    }

    private static String detail(int status, WebApplicationException failure) {
        return switch (status) {
            case 400 ->
                failure.getCause() instanceof JsonProcessingException
                        ? "the body is not well-formed JSON"
                        : "the request cannot be understood";
            case 404 -> "nothing is here; /q/openapi lists what there is";
            case 405 -> "this resource does not know the method";
            case 406 -> "this resource has no such representation";
            case 413 -> "the body is too large";
            case 415 -> "send application/json";
            default -> StatusTitles.of(status);
        };
    }

    private static String lastName(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }
}
