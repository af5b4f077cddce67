fun preview(request: HttpServletRequest, engine: VelocityEngine, writer: Writer) {
    val body = "Hello " + request.getParameter("body")
    engine.evaluate(VelocityContext(), writer, "preview", body)  // expect: code/template-injection
}

fun page(request: HttpServletRequest, settings: Configuration) {
    val page = Template("page", StringReader(request.getParameter("page")), settings)  // expect: code/template-injection
    page.process(mapOf("a" to 1), StringWriter())
}

fun previewAgain(request: HttpServletRequest, engine: VelocityEngine, writer: Writer) {
    val context = VelocityContext()
    context.put("body", request.getParameter("body"))
    engine.evaluate(context, writer, "preview", "Hello \$body")  // ok: a value of the template
}

fun pageAgain(settings: Configuration): Template {
    return settings.getTemplate("page.ftl")  // ok: a file of the program
}
