public class PasswordInUrl : Controller {
    public async Task<IActionResult> Token(HttpClient client, string secret) {
        return Ok(await client.GetStringAsync("https://id.example.org/token?client_secret=" + secret));  // expect: code/password-in-url
    }

    public async Task<IActionResult> Login(string user, string pwd) {
        return Redirect($"https://api.example.org/login?user={user}&pwd={pwd}");  // expect: code/password-in-url
    }

    public async Task<IActionResult> TokenAgain(HttpClient client, string secret) {
        client.DefaultRequestHeaders.Add("X-Secret", secret);  // ok
        return Ok();
    }

    public async Task<IActionResult> Reset(string user) {
        return Redirect("https://example.org/password?user=" + user);  // ok
    }
}
