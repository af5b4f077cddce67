class Orders : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        val factory = DocumentBuilderFactory.newInstance() // expect: code/xml-external-entities
        factory.newDocumentBuilder().parse(request.getInputStream())
    }
}
