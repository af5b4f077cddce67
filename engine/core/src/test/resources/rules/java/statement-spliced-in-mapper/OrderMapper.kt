interface OrderMapper {
    @Select("SELECT * FROM orders ORDER BY \${column}") // expect: java/statement-spliced-in-mapper
    fun sorted(@Param("column") column: String): List<Order>

    @Select("SELECT * FROM orders WHERE name = #{name}") // ok: bound
    fun named(@Param("name") name: String): List<Order>
}
