class Exporters extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val name = s"org.example.export.${request.getParameter("kind")}"
      Class.forName(name).getDeclaredConstructor().newInstance()  // expect: code/unsafe-reflection
    }
    override def doPost(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      getClass.getMethod(request.getParameter("action")).invoke(this)  // expect: code/unsafe-reflection
    }
    override def doPut(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val kind = if (request.getParameter("kind") == "csv") "org.example.export.Csv" else "org.example.export.Pdf"
      Class.forName(kind)  // ok: one of two
    }
    override def doDelete(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      getClass.getMethod("remove").invoke(this, request.getParameter("id"))  // ok: an argument
    }
}
