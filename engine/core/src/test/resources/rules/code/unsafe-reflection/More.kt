fun exporter(call: ApplicationCall): Any {
    val name = "org.example.export." + call.parameters["kind"]
    return Class.forName(name).getDeclaredConstructor().newInstance()  // expect: code/unsafe-reflection
}

fun call(request: HttpServletRequest, target: Any): Any {
    return target.javaClass.getMethod(request.getParameter("action")).invoke(target)  // expect: code/unsafe-reflection
}

fun exporterAgain(call: ApplicationCall): Any {
    val kinds = mapOf("csv" to "org.example.export.Csv", "pdf" to "org.example.export.Pdf")
    return Class.forName("org.example.export.Csv")  // ok: a constant
}

fun callAgain(request: HttpServletRequest, target: Any): Any {
    return target.javaClass.getMethod("show").invoke(target, request.getParameter("action"))  // ok: an argument
}
