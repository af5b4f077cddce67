class Tokens extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
        val number = new java.util.Random().nextInt(100000) // expect: code/insecure-random
        val remembered = "user" + number
        response.addCookie(new Cookie("remember", remembered))
        val place = new java.util.Random().nextInt(6) // ok: a dice
        val safe = new SecureRandom().nextInt(100000)
        response.addCookie(new Cookie("remember", "user" + safe)) // ok: cannot be guessed
    }
}
