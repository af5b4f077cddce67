public class Go : Controller {
    public IActionResult Next([FromQuery] string next, [FromQuery] string to) {
        if (Url.IsLocalUrl(next)) return Redirect(next); // ok: checked
        return Redirect(to); // expect: code/open-redirect
    }
}
