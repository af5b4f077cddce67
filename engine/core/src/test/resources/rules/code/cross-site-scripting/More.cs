public class CrossSiteScripting : Controller {
    public async Task<IActionResult> Search() {
        var query = Request.Query["q"];
        return Content($"<h1>{query}</h1>", "text/html");  // expect: code/cross-site-scripting
    }

    public async Task<IActionResult> SearchAgain([FromQuery] int page) {
        return Content($"<h1>{page}</h1>", "text/html");  // ok: a number
    }
}
