public class SecurityHeaderOff : Controller {
    [ValidateInput(false)] public class NotesController : Controller { }  // expect: code/security-header-off
    [ValidateInput(true)] public class PagesController : Controller { }  // ok
    public async Task<IActionResult> Page() {
        Response.Headers["Content-Security-Policy"] = "script-src 'self' 'unsafe-eval'";  // expect: code/security-header-off
        return View();
    }

    public async Task<IActionResult> PageAgain() {
        Response.Headers["Content-Security-Policy"] = "script-src 'self' 'nonce-x'";  // ok
        return View();
    }
}
