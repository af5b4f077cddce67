package io.codeguardian.github;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** The GraphQL endpoint, which lies beside the REST API's base. */
@Path("/graphql")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface GitHubGraphQl {
    @POST
    Uni<RestResponse<GraphQlAnswer>> send(@HeaderParam("Authorization") String authorization, GraphQlRequest request);
}
