public class Files : Controller {
    public IActionResult Get([FromQuery] string name) {
        var text = System.IO.File.ReadAllText("/data/" + name); // expect: code/path-traversal
        var path = Path.Combine("/data", name);
        var all = System.IO.File.ReadAllBytes(path); // expect: code/path-traversal
        var safe = System.IO.File.ReadAllText(Path.Combine("/data", Path.GetFileName(name))); // ok: the last part only
        var full = Path.GetFullPath(Path.Combine("/data", name));
        if (!full.StartsWith("/data/")) return NotFound();
        return Ok(System.IO.File.ReadAllText(full)); // ok: checked to be inside
    }
}
