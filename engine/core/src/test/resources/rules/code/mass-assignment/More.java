class MassAssignment {
    Object update(HttpServletRequest request, Account account) throws Exception {
        org.apache.commons.beanutils.BeanUtils.copyProperties(account, request.getParameterMap());  // expect: code/mass-assignment
        return account;
    }

    Object create(HttpServletRequest request) throws Exception {
        Map<String, String[]> fields = request.getParameterMap();
        Order order = new Order();
        BeanUtils.populate(order, request.getParameterMap());  // expect: code/mass-assignment
        return order;
    }

    Object updateAgain(HttpServletRequest request, Account account) throws Exception {
        BeanUtils.setProperty(account, "name", request.getParameter("name"));  // ok
        return account;
    }

    Object list(HttpServletRequest request, Map<String, Object> model) throws Exception {
        model.putAll(request.getParameterMap());  // ok: no stored object
        return model;
    }
}
