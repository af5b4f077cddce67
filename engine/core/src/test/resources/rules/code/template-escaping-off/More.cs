public class TemplateEscapingOff : Controller {
    public async Task<IActionResult> Note() {
        var html = Html.Raw(ViewBag.Note);  // expect: code/template-escaping-off
        return Content(html);
    }

    public async Task<IActionResult> Echo() {
        return Content(Html.Raw(Request.Query["q"]));  // expect: code/template-escaping-off
    }

    public async Task<IActionResult> NoteAgain() {
        var html = Html.Encode(ViewBag.Note);  // ok
        return Content(html);
    }

    public async Task<IActionResult> Line() {
        return Content(Html.Raw("<hr>"));  // ok
    }
}
