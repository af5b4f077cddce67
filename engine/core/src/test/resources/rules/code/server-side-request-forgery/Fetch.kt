class Fetch : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        val target = request.getParameter("target")
        URL(target).readText() // expect: code/server-side-request-forgery
        URL("https://api.example.com/items/" + target).readText() // ok: the host is fixed
        val host = URI.create(target).host
        if (host == "a.example" || host == "b.example") {
            URL(target).openStream() // ok: one of two hosts
        }
    }
}
