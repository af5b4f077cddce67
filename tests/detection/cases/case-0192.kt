package com.acme.alarms

import jakarta.persistence.EntityManager
import jakarta.ws.rs.GET
import jakarta.ws.rs.Path
import jakarta.ws.rs.QueryParam

@Path("/alarms")
class AlarmResource(private val entityManager: EntityManager) {

    @GET
    fun find(@QueryParam("site") site: String?, @QueryParam("level") level: String?): List<Any?> {
        val conditions = buildList {
            add("a.open = true")
            if (site != null) add("a.site = :site")
            if (level == "high") add("a.level > 7")
        }
        val jpql = "select a from Alarm a where " + conditions.joinToString(" and ")
        val query = entityManager.createQuery(jpql)
        if (site != null) query.setParameter("site", site)
        return query.setMaxResults(100).resultList
    }
}
