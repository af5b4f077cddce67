class State extends HttpServlet {
  override def doPost(request: HttpServletRequest, response: HttpServletResponse): Unit = {
    val in = new ObjectInputStream(request.getInputStream)
    in.readObject() // expect: code/untrusted-deserialization
  }
  def own(bytes: Array[Byte]): Any = {
    val in = new ObjectInputStream(getClass.getResourceAsStream("/state"))
    in.readObject() // ok: a file of the program
  }
}
