class Tools {
    fun run(request: HttpServletRequest) {
        val host = request.getParameter("host")
        Runtime.getRuntime().exec("ping $host") // expect: code/command-injection
        ProcessBuilder("sh", "-c", "ping $host").start() // expect: code/command-injection
        ProcessBuilder("ping", host).start() // ok: no shell
    }
}
