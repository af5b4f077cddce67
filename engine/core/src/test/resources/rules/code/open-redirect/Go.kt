class Go : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        response.sendRedirect(request.getParameter("to")) // expect: code/open-redirect
        response.sendRedirect("/items/" + request.getParameter("id")) // ok: on this site
        response.setHeader("Location", request.getParameter("to")) // expect: code/open-redirect
    }
}
