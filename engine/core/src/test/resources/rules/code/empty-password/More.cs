public class EmptyPassword : Controller {
    public async Task<IActionResult> Login() {
        var account = new NetworkCredential("guest", "");  // expect: code/empty-password
        return Ok(account);
    }

    public async Task<IActionResult> Database() {
        return Ok(new MySqlConnection("Server=db;Uid=root;Pwd=;Database=shop"));  // expect: code/empty-password
    }

    public async Task<IActionResult> LoginAgain(string password) {
        var account = new NetworkCredential("guest", password);  // ok
        return Ok(account);
    }

    public async Task<IActionResult> DatabaseAgain(string text) {
        return Ok(new NpgsqlConnection("Host=db;Username=shop;Passfile=/etc/shop/pgpass"));  // ok
    }
}
