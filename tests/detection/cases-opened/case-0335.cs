using System.IO;
using System.Text;

namespace Acme.Meters;

public static class MeterFile
{
    private const int Magic = 0x4d54;

    public static long? Total(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read);
        var reader = new BinaryReader(stream, Encoding.ASCII);
        if (reader.ReadInt16() != Magic)
        {
            return null;
        }
        var count = reader.ReadInt32();
        var total = 0L;
        for (var i = 0; i < count; i++)
        {
            total += reader.ReadUInt16();
        }
        reader.Close();
        return total;
    }
}
