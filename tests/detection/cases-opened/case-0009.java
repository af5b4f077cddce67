package com.acme.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Path("/people")
public class PeopleResource {
    @PersistenceContext
    EntityManager entities;

    @GET
    public List<Person> find(@QueryParam("city") String city, @QueryParam("team") String team) {
        Map<String, String> wanted = new LinkedHashMap<>();
        if (city != null) {
            wanted.put("city", city);
        }
        if (team != null) {
            wanted.put("team", team);
        }
        return find(wanted);
    }

    private List<Person> find(Map<String, String> wanted) {
        String jpql = "select p from Person p where p.active = true";
        for (Map.Entry<String, String> condition : wanted.entrySet()) {
            jpql += " and p." + condition.getKey() + " = '" + condition.getValue() + "'";
        }
        TypedQuery<Person> query = entities.createQuery(jpql, Person.class);
        return query.setMaxResults(200).getResultList();
    }
}
