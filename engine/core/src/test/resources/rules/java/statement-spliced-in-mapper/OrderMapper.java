interface OrderMapper {
    @Select("SELECT * FROM orders ORDER BY ${column}") // expect: java/statement-spliced-in-mapper
    List<Order> sorted(@Param("column") String column);

    @Delete("DELETE FROM orders WHERE name = '${name}'") // expect: java/statement-spliced-in-mapper
    int delete(@Param("name") String name);

    @Select("SELECT * FROM orders WHERE name = #{name}") // ok: bound
    List<Order> named(@Param("name") String name);

    @Update("UPDATE orders SET state = #{state} WHERE id = #{id}") // ok: bound
    int update(@Param("state") int state, @Param("id") long id);

    @Value("${orders.page}") // ok: a setting
    int page = 0;
}
