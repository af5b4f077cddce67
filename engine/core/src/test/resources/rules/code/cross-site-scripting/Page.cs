public class Page : Controller {
    public IActionResult Get([FromQuery] string name) {
        Response.Write("<b>" + name + "</b>"); // expect: code/cross-site-scripting
        Response.Write("<b>" + HttpUtility.HtmlEncode(name) + "</b>"); // ok: escaped
        var raw = new HtmlString("<b>" + name + "</b>"); // expect: code/cross-site-scripting
        return Content("plain"); // ok
    }
}
