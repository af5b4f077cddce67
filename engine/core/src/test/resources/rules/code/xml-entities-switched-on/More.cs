public class XmlEntitiesSwitchedOn : Controller {
    public async Task<IActionResult> Read(Stream stream) {
        var reader = new XmlTextReader(stream) { ProhibitDtd = false };  // expect: code/xml-entities-switched-on
        return Ok(reader);
    }

    public async Task<IActionResult> Load(string path) {
        var document = new XmlDocument { XmlResolver = new XmlUrlResolver() };  // expect: code/xml-entities-switched-on
        document.Load(path);
        return Ok(document);
    }

    public async Task<IActionResult> ReadAgain(Stream stream) {
        return Ok(XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore }));  // ok
    }

    public async Task<IActionResult> LoadAgain(string path) {
        var document = new XmlDocument { XmlResolver = null };  // ok
        return Ok(document);
    }
}
