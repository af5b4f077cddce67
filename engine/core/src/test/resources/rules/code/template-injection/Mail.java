class Mail extends HttpServlet {
    private VelocityEngine engine;

    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String body = request.getParameter("body");
        engine.evaluate(context, writer, "mail", body); // expect: code/template-injection
        context.put("body", body); // ok: a variable
        engine.mergeTemplate("mail.vm", "UTF-8", context, writer); // ok: a file of the program
        new Template("mail", new StringReader(body), configuration); // expect: code/template-injection
    }
}
