class Users(private val jdbc: JdbcTemplate) {
    @GetMapping("/users") fun find(@RequestParam name: String, @RequestParam id: Int): Any {
        val sql = "SELECT * FROM users WHERE name = '$name'"
        jdbc.queryForList(sql) // expect: code/sql-injection
        jdbc.queryForList("SELECT * FROM users WHERE name = '" + name + "'") // expect: code/sql-injection
        jdbc.queryForList("SELECT * FROM users WHERE name = ?", name) // ok: bound
        return jdbc.queryForList("SELECT * FROM users WHERE id = $id") // ok: a number
    }
}
