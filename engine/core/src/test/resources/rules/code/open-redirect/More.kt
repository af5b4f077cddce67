fun back(call: ApplicationCall) {
    call.respondRedirect(call.request.queryParameters["back"]!!)  // expect: code/open-redirect
}

fun cart(call: ApplicationCall) {
    call.respondRedirect("/carts/" + call.parameters["id"])  // ok: own site
}

fun home(response: HttpServletResponse) {
    response.sendRedirect("/home")  // ok
}
