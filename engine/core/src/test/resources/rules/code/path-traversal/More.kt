fun download(call: ApplicationCall) {
    val name = call.parameters["name"]!!
    call.respondFile(File("/srv/files", name))  // expect: code/path-traversal
}

fun page(call: ApplicationCall) {
    val page = call.parameters["page"]!!.toInt()
    call.respondFile(File("/srv/pages", "$page.html"))  // ok: a number
}

fun local(name: String): String {
    return File("/srv/files", name).readText()  // ok: no request is in sight
}
