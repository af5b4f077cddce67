using System.IO;
using System.Security.Cryptography;

namespace Acme.Sealing;

public sealed class Envelope
{
    private readonly byte[] _key;
    private readonly byte[] _markKey;

    public Envelope(byte[] key, byte[] markKey)
    {
        _key = key;
        _markKey = markKey;
    }

    public byte[] Seal(byte[] content)
    {
        using var algorithm = Ciphers.Create(_key);
        algorithm.GenerateIV();
        using var output = new MemoryStream();
        output.Write(algorithm.IV);
        using (var encryptor = algorithm.CreateEncryptor())
        using (var stream = new CryptoStream(output, encryptor, CryptoStreamMode.Write, leaveOpen: true))
        {
            stream.Write(content);
        }
        output.Write(HMACSHA256.HashData(_markKey, output.ToArray()));
        return output.ToArray();
    }
}
