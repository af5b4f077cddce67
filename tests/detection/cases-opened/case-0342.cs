using System.IO;
using System.Xml;

namespace Acme.Tariffs;

public sealed class TariffReader
{
    private readonly XmlReaderSettings _settings;

    public TariffReader()
    {
        _settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreWhitespace = true,
        };
    }

    public decimal Highest(Stream upload)
    {
        var highest = 0m;
        using var reader = XmlReader.Create(upload, _settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Name == "rate")
            {
                highest = System.Math.Max(highest, reader.ReadElementContentAsDecimal());
            }
        }
        return highest;
    }
}
