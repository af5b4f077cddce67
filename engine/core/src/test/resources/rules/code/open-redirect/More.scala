class Back extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      response.sendRedirect(request.getHeader("X-Back"))  // expect: code/open-redirect
    }
    override def doPost(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val host = request.getParameter("host")
      response.sendRedirect(s"https://$host/login")  // expect: code/open-redirect
    }
    override def doPut(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      response.sendRedirect("/carts/" + request.getParameter("id"))  // ok: own site
    }
    override def doDelete(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val pages = Map("cart" -> "/cart", "home" -> "/home")
      response.sendRedirect("/home")  // ok
    }
}
