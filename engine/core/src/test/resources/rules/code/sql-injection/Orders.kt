class Orders(private val jdbc: JdbcTemplate) {
    @GetMapping("/orders") fun find(@RequestParam city: String): Any {
        val sql = StringBuilder("SELECT * FROM orders WHERE city = '").append(city).append("'")
        jdbc.queryForList(sql.toString()) // expect: code/sql-injection
        val known = if (city in listOf("Rome", "Oslo")) city else "Rome"
        return jdbc.queryForList("SELECT * FROM orders WHERE city = '$known'") // ok: checked
    }
}
