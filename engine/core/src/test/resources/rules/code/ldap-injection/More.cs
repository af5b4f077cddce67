public class More : Controller {
    public void Find([FromQuery] string mail, [FromQuery] int id) {
        var filter = $"(mail={mail})";
        var a = new DirectorySearcher(filter); // expect: code/ldap-injection
        var b = new DirectorySearcher { Filter = "x" };
        b.Filter = string.Format("(mail={0})", mail); // expect: code/ldap-injection
        b.Filter = "(uidNumber=" + id + ")"; // ok: a number
        b.Filter = "(objectClass=*)"; // ok: a constant
    }
}
