class Load {
    Object load(HttpServletRequest request) throws Exception {
        String text = request.getHeader("X-State");
        Object a = new Yaml().load(text); // expect: code/untrusted-deserialization
        text = "a: 1";
        return new Yaml().load(text); // ok: overwritten by a constant
    }
}
