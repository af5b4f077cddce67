using System.IO;
using System.Xml;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Edi;

[Route("edi")]
public class EdiController : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Receive()
    {
        using var text = new StreamReader(Request.Body);
        var body = await text.ReadToEndAsync();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
        };
        using var reader = XmlReader.Create(new StringReader(body), settings);
        var document = new XmlDocument { XmlResolver = null };
        document.Load(reader);
        return Ok(document.DocumentElement?.Name);
    }
}
