package com.acme.quarkus;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

@Path("/audit")
public class AuditResource {
    @Inject
    EntityManager entityManager;

    @GET
    @SuppressWarnings("unchecked")
    public List<Object[]> list(@Context UriInfo info) {
        String actor = Optional.ofNullable(info.getQueryParameters().getFirst("actor")).orElse("system");
        String since = info.getQueryParameters().getFirst("since");
        List<String> parts = new java.util.ArrayList<>();
        parts.add("SELECT at, actor, action FROM audit_log");
        parts.add("WHERE actor = '" + actor + "'");
        parts.add("ORDER BY at");
        return entityManager
                .createNativeQuery(String.join(" ", parts))
                .setMaxResults(200)
                .getResultList();
    }
}
