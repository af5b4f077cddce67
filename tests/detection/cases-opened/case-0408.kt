package com.acme.fleet

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.response.respond
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import javax.sql.DataSource

class TruckTable(private val dataSource: DataSource) {
    fun plates(conditions: Map<String, String>): List<String> {
        val where = conditions.entries.joinToString(" AND ") { (column, value) -> "$column = '$value'" }
        val sql = "SELECT plate FROM truck WHERE $where ORDER BY plate"
        dataSource.connection.use { connection ->
            connection.prepareStatement(sql).use { statement ->
                val rows = statement.executeQuery()
                return buildList {
                    while (rows.next()) add(rows.getString(1))
                }
            }
        }
    }
}

fun Route.trucks(table: TruckTable) {
    get("/trucks") {
        val depot = call.request.queryParameters["depot"]
        if (depot == null) {
            call.respond(HttpStatusCode.BadRequest)
        } else {
            call.respond(table.plates(mapOf("state" to "active", "depot" to depot)))
        }
    }
}
