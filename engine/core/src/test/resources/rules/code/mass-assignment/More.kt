fun update(request: HttpServletRequest, account: Account) {
    BeanUtils.copyProperties(account, request.parameterMap)  // expect: code/mass-assignment
}

fun create(request: HttpServletRequest): Order {
    return Order().also { BeanUtils.populate(it, request.getParameterMap()) }  // expect: code/mass-assignment
}

fun updateAgain(request: HttpServletRequest, account: Account) {
    account.name = request.getParameter("name")  // ok
}

fun copied(order: Order, draft: Draft) {
    BeanUtils.copyProperties(draft, order, "id", "owner")  // ok
}
