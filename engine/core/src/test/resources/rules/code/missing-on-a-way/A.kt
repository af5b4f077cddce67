class Shelf(books: List<Book>) {
    private val byCode = books.associateBy(Book::code)

    fun pages(code: String): Int = byCode[code]!!.pages // expect: code/missing-on-a-way

    fun title(books: List<Book>, code: String): String {
        val book = books.find { it.code == code }
        return book!!.title // expect: code/missing-on-a-way
    }

    fun first(books: List<Book>): String = books.firstOrNull()!!.title // expect: code/missing-on-a-way

    fun safe(code: String): Int? = byCode[code]?.pages // ok: asked

    fun checked(books: List<Book>, code: String): String {
        val book = books.find { it.code == code }
        if (book == null) {
            return ""
        }
        return book!!.title // ok: left before
    }

    fun known(code: String): Int {
        if (!byCode.containsKey(code)) {
            return 0
        }
        return byCode[code]!!.pages // ok: asked for the key
    }

    fun otherwise(books: List<Book>): String {
        val book = books.firstOrNull() ?: return ""
        return book.title // ok
    }
}
