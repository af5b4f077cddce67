using System.DirectoryServices;
using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Directory;

public class PeopleController : Controller
{
    public IActionResult Find(string login)
    {
        using var root = new DirectoryEntry("LDAP://dc.acme.example/OU=People");
        using var searcher = new DirectorySearcher(root);
        searcher.Filter = "(&(objectClass=user)(sAMAccountName=" + Prepare(login) + "))";
        searcher.SizeLimit = 1;
        var found = searcher.FindOne();
        return found == null ? NotFound() : Json(found.Properties["displayName"][0]);
    }

    private static string Prepare(string value)
    {
        return value.Trim().ToLowerInvariant();
    }
}
