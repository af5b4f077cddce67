class Roles extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val session = request.getSession(true)
      session.setAttribute("role", request.getHeader("X-Role"))  // expect: code/trust-boundary
    }
    override def doPost(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      request.getSession().setAttribute("cart", s"cart-${request.getParameter("cart")}")  // expect: code/trust-boundary
    }
    override def doPut(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      request.getSession().setAttribute("page", request.getParameter("page").toInt)  // ok: a number
    }
}
