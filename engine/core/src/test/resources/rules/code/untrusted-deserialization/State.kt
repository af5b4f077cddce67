class State : HttpServlet() {
    override fun doPost(request: HttpServletRequest, response: HttpServletResponse) {
        val input = ObjectInputStream(request.getInputStream())
        input.readObject() // expect: code/untrusted-deserialization
    }
    fun own() {
        val input = ObjectInputStream(javaClass.getResourceAsStream("/state"))
        input.readObject() // ok: a file of the program
    }
}
