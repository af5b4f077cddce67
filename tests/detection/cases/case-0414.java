package com.acme.hr;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@Path("/employees")
@Produces(MediaType.APPLICATION_JSON)
public class EmployeeResource {

    @PersistenceContext
    EntityManager em;

    @GET
    @Path("/search")
    public List<Employee> search(@QueryParam("name") String name, @QueryParam("dept") String department) {
        Filter filter = new Filter();
        filter.department = department;
        filter.name = name;
        return find(filter);
    }

    private List<Employee> find(Filter filter) {
        String jpql = "select e from Employee e where e.active = true";
        jpql += " and e.department.code = :department";
        if (filter.name != null) {
            jpql += " and lower(e.name) like :name";
        }
        var query = em.createQuery(jpql, Employee.class);
        query.setParameter("department", filter.department);
        if (filter.name != null) {
            query.setParameter("name", filter.name.toLowerCase() + "%");
        }
        return query.setMaxResults(100).getResultList();
    }

    static final class Filter {
        String name;
        String department;
    }
}
