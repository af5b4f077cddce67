using System.Collections.Generic;
using System.DirectoryServices.Protocols;
using System.Linq;
using System.Text;

namespace Acme.Directory;

public sealed class StaffDirectory
{
    private readonly LdapConnection _connection;

    public StaffDirectory(LdapConnection connection) => _connection = connection;

    public IEnumerable<string> Members(string team)
    {
        var filter = $"(&(objectClass=person)(ou={Value(team)}))";
        var request = new SearchRequest("dc=acme,dc=example", filter, SearchScope.Subtree, "mail");
        var response = (SearchResponse)_connection.SendRequest(request);
        return response.Entries.Cast<SearchResultEntry>().Select(e => (string)e.Attributes["mail"][0]);
    }

    private static string Value(string text)
    {
        var value = new StringBuilder();
        foreach (var character in text.Trim())
        {
            if (char.IsLetterOrDigit(character))
            {
                value.Append(character);
            }
        }
        return value.ToString();
    }
}

public class TeamController : Microsoft.AspNetCore.Mvc.ControllerBase
{
    private readonly StaffDirectory _directory;

    public TeamController(StaffDirectory directory) => _directory = directory;

    [Microsoft.AspNetCore.Mvc.HttpGet("/teams/{team}")]
    public IEnumerable<string> Members(string team) => _directory.Members(team);
}
