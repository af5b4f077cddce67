public class Ldap : Controller {
    public void Find([FromQuery] string user, DirectorySearcher searcher) {
        searcher.Filter = "(uid=" + user + ")"; // expect: code/ldap-injection
        searcher.Filter = "(uid=" + Encoder.LdapFilterEncode(user) + ")"; // ok: escaped
    }
}
