package com.acme.fleet

import org.springframework.jdbc.core.JdbcTemplate
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController

@RestController
class DriverController(private val jdbc: JdbcTemplate) {

    data class Driver(val id: Long, val name: String)

    @GetMapping("/drivers")
    fun drivers(@RequestParam depot: String, @RequestParam(defaultValue = "20") limit: Int): List<Driver> {
        val capped = limit.coerceIn(1, 200)
        val sql = "SELECT id, name FROM driver WHERE depot = '$depot' ORDER BY name LIMIT $capped"
        return jdbc.query(sql) { rs, _ -> Driver(rs.getLong("id"), rs.getString("name")) }
    }

    @GetMapping("/drivers/count")
    fun count(): Int = jdbc.queryForObject("SELECT count(*) FROM driver", Int::class.java) ?: 0
}
