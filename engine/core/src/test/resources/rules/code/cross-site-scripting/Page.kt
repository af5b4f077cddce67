class Page {
    fun get(request: HttpServletRequest, response: HttpServletResponse) {
        response.getWriter().println("Hello " + request.getParameter("name")) // expect: code/cross-site-scripting
        response.getWriter().println("Hello " + HtmlUtils.htmlEscape(request.getParameter("name"))) // ok: escaped
    }
}
