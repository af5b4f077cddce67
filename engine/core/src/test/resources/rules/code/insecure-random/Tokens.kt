class Tokens : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        val number = java.util.Random().nextInt(100000) // expect: code/insecure-random
        val remembered = "user" + number
        response.addCookie(Cookie("remember", remembered))
        val place = java.util.Random().nextInt(6) // ok: a dice
        val safe = SecureRandom().nextInt(100000)
        response.addCookie(Cookie("remember", "user" + safe)) // ok: cannot be guessed
    }
}
