public class Find : Controller {
    public void Get([FromQuery] string user, [FromQuery] int id, XmlDocument doc) {
        doc.SelectSingleNode("//user[name='" + user + "']"); // expect: code/xpath-injection
        doc.SelectSingleNode("//user[@id=" + id + "]"); // ok: a number
    }
}
