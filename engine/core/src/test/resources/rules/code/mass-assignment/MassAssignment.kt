fun f1() {
    BeanUtils.populate(user, request.parameterMap)  // expect: code/mass-assignment
}

fun f2() {
    BeanUtils.copyProperties(user, form)  // ok
}
