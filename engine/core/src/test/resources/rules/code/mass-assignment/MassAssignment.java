class Sample {
    void f1(Input in) throws Exception {
        BeanUtils.populate(user, request.getParameterMap());  // expect: code/mass-assignment
    }

    void f2(Input in) throws Exception {
        BeanUtils.copyProperties(user, form);  // ok
    }
}
