class Orders extends HttpServlet {
    override def doGet(request: HttpServletRequest, response: HttpServletResponse): Unit = {
        val factory = DocumentBuilderFactory.newInstance() // expect: code/xml-external-entities
        factory.newDocumentBuilder().parse(request.getInputStream())
    }
}
