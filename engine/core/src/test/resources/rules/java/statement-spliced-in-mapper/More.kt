interface StockMapper {
    @Update("update stock set \${column} = 0")  // expect: java/statement-spliced-in-mapper
    fun reset(column: String): Int
    @Delete("delete from stock where name = '\${name}'")  // expect: java/statement-spliced-in-mapper
    fun remove(name: String): Int
    @Update("update stock set pieces = #{pieces}")  // ok: a parameter
    fun set(pieces: Int): Int
    @Delete("delete from stock where name = 'none'")  // ok: a constant
    fun clean(): Int
}
