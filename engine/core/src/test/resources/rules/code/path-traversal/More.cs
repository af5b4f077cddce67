public class PathTraversal : Controller {
    public async Task<IActionResult> Delete(string name) {
        var target = Path.Combine("/srv/files", Request.Form["name"]);
        System.IO.File.Delete(target);  // expect: code/path-traversal
        return Ok();
    }

    public async Task<IActionResult> PageNumber([FromQuery] int page) {
        return PhysicalFile($"/srv/pages/{page}.html", "text/html");  // ok: a number
    }
}
