package com.acme.reports;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Provider
public class FailureMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

    @Override
    public Response toResponse(RuntimeException failure) {
        String number = UUID.randomUUID().toString();
        String trace = trace(failure);
        LOG.error("{}: {}", number, trace);
        Map<String, String> body = Map.of("number", number, "detail", "internal error");
        return Response.serverError().type(MediaType.APPLICATION_JSON).entity(body).build();
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
