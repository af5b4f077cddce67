class Cart extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val bytes = Base64.getDecoder.decode(request.getParameter("cart"))
      val cart = new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject()  // expect: code/untrusted-deserialization
    }
    override def doPut(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val decoder = new XMLDecoder(request.getInputStream)
      val bean = decoder.readObject()  // expect: code/untrusted-deserialization
    }
    override def doPost(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val cart = mapper.readValue(request.getInputStream, classOf[Order])  // ok: data only
    }
    override def doDelete(request: HttpServletRequest, response: HttpServletResponse): Unit = {
      val count = new DataInputStream(request.getInputStream).readInt()  // ok: data only
    }
}
