public class More : Controller {
    public void Get([FromQuery] string file, [FromQuery] int id) {
        Response.AddHeader("Content-Disposition", "attachment; filename=" + file); // expect: code/header-injection
        Response.AppendHeader("X-File", file); // expect: code/header-injection
        Response.AddHeader("X-Id", "" + id); // ok: a number
        Response.AddHeader("X-File", "a"); // ok: a constant
    }
}
