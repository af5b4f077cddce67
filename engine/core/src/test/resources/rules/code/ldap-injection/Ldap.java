class Ldap {
    void find(HttpServletRequest request, DirContext ctx, SearchControls c) throws Exception {
        String user = request.getParameter("user");
        ctx.search("ou=people", "(uid=" + user + ")", c); // expect: code/ldap-injection
        ctx.search("ou=people", "(uid={0})", new Object[] {user}, c); // ok: an argument of the filter
        ctx.search("ou=people", "(uid=" + LdapEncoder.filterEncode(user) + ")", c); // ok: escaped
        String filter = String.format("(&(uid=%s)(ou=x))", user);
        ctx.search("ou=people", filter, c); // expect: code/ldap-injection
    }
}
