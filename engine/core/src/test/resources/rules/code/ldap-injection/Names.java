class Names {
    void find(HttpServletRequest request, DirContext ctx) throws Exception {
        String name = "cn=" + request.getHeader("X-Name") + ",ou=people";
        ctx.lookup(name); // expect: code/ldap-injection
        ctx.lookup("cn=admin,ou=people"); // ok: a constant
    }
}
