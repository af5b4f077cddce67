public class More : Controller {
    public void Get([FromQuery] string name, XmlDocument doc) {
        var path = $"//order[@name='{name}']";
        doc.SelectNodes(path); // expect: code/xpath-injection
        doc.SelectSingleNode(string.Format("//order[@name='{0}']", name)); // expect: code/xpath-injection
        doc.SelectNodes("//order"); // ok: a constant
        name = "a";
        doc.SelectNodes("//order[@name='" + name + "']"); // ok: overwritten
    }
}
