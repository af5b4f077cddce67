package io.codeguardian.gateway.access;

import io.codeguardian.gateway.problem.Problems;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Keys of programs that call the API. */
@Path("/v1/api-keys")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "API keys")
public class ApiKeyResource {
    private final ApiKeys keys;
    private final CurrentIdentityAssociation caller;

    @Inject
    ApiKeyResource(ApiKeys keys, CurrentIdentityAssociation caller) {
        this.keys = keys;
        this.caller = caller;
    }

    /** Every valid key, the oldest first. */
    public record Listed(List<KeyView> items) {}

    @GET
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Valid API keys, the oldest first",
            description = "Without the keys themselves: nobody has them.")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Listed> list() {
        return keys.valid().map(Listed::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make an API key",
            description =
                    "The key stands in this answer alone; only its hash is kept. Lost ones are revoked and made anew.")
    @APIResponseSchema(value = KeyView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "A member is missing or wrong")
    @APIResponse(responseCode = "409", description = "A valid key has this name")
    public Uni<Response> make(@Nullable NewKey wish) {
        if (wish == null) {
            throw Problems.invalid("body", "is missing");
        }
        NewKey.Checked checked = wish.checked();
        return callerName()
                .chain(name -> keys.make(checked, name))
                .map(made -> Response.created(URI.create("/v1/api-keys/" + made.id()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(made)
                        .build());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revoke an API key", description = "From now on it is refused, by every replica.")
    @APIResponse(responseCode = "204", description = "It is revoked")
    @APIResponse(responseCode = "404", description = "There is no such key")
    @APIResponse(responseCode = "409", description = "It comes from the configuration")
    public Uni<Void> revoke(@RestPath UUID id) {
        return callerName().chain(name -> keys.revoke(id, name));
    }

    private Uni<String> callerName() {
        return caller.getDeferredIdentity()
                .map(identity -> identity.getPrincipal().getName());
    }
}
