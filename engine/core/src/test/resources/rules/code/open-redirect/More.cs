public class OpenRedirect : Controller {
    public async Task<IActionResult> Back() {
        return RedirectPermanent(Request.Query["back"]);  // expect: code/open-redirect
    }

    public async Task<IActionResult> Host([FromQuery] string host) {
        var target = $"https://{host}/login";
        Response.Redirect(target);  // expect: code/open-redirect
        return Ok();
    }

    public async Task<IActionResult> BackAgain([FromQuery] string back) {
        return LocalRedirect(back);  // ok: refuses other sites
    }

    public async Task<IActionResult> Known([FromQuery] int id) {
        return Redirect($"/orders/{id}");  // ok: own site
    }
}
