public class AnonymousDirectoryBind : Controller {
    public async Task<IActionResult> Search(string path) {
        var folder = new DirectoryEntry(path, null, null, AuthenticationTypes.Anonymous);  // expect: code/anonymous-directory-bind
        return Ok(folder);
    }

    public async Task<IActionResult> Connect(LdapDirectoryIdentifier id) {
        var connection = new LdapConnection(id) { AuthType = AuthType.Anonymous };  // expect: code/anonymous-directory-bind
        return Ok(connection);
    }

    public async Task<IActionResult> SearchAgain(string path, string user, string password) {
        var folder = new DirectoryEntry(path, user, password, AuthenticationTypes.SecureSocketsLayer);  // ok
        return Ok(folder);
    }

    public async Task<IActionResult> ConnectAgain(LdapDirectoryIdentifier id) {
        var connection = new LdapConnection(id) { AuthType = AuthType.Negotiate };  // ok
        return Ok(connection);
    }
}
