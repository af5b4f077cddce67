public class Head : Controller {
    public void Get([FromQuery] string name) {
        Response.AddHeader("X-Name", name); // expect: code/header-injection
        Response.AddHeader("X-Name", Uri.EscapeDataString(name)); // ok: encoded
    }
}
