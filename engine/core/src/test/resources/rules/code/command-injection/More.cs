public class CommandInjection : Controller {
    public async Task<IActionResult> Archive([FromQuery] string folder, [FromQuery] int pages) {
        Process.Start("/bin/sh", "-c \"pdftk in.pdf cat 1-" + pages + "\"");  // ok: a number
        var start = new ProcessStartInfo("tar");
        start.ArgumentList.Add("czf");
        start.ArgumentList.Add(folder);
        Process.Start(start);  // ok: a list and no shell
        return Ok();
    }
}
