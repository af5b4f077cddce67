interface StockMapper {
    @Delete("delete from stock where name = '${name}'")  // expect: java/statement-spliced-in-mapper
    int remove(String name);
    @Delete("delete from stock where name = #{name}")  // ok: a parameter
    int removeAgain(String name);
}
