fun role(request: HttpServletRequest) {
    val session = request.getSession(true)
    session.setAttribute("role", request.getHeader("X-Role"))  // expect: code/trust-boundary
}

fun cart(request: HttpServletRequest) {
    val cart = "cart-" + request.getParameter("cart")
    request.getSession().setAttribute("cart", cart)  // expect: code/trust-boundary
}

fun page(request: HttpServletRequest) {
    request.getSession().setAttribute("page", request.getParameter("page").toInt())  // ok: a number
}
