using System;
using System.Security.Cryptography;
using System.Text;

namespace Acme.Downloads;

public sealed class DownloadLink
{
    private readonly byte[] _key;

    public DownloadLink(byte[] key) => _key = key;

    public string Create(string file, DateTimeOffset expires)
    {
        var text = $"{file}|{expires.ToUnixTimeSeconds()}";
        return $"/download?file={Uri.EscapeDataString(file)}&until={expires.ToUnixTimeSeconds()}&mark={Mark(text)}";
    }

    public bool Valid(string file, long until, string mark)
    {
        var expected = Encoding.ASCII.GetBytes(Mark($"{file}|{until}"));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.ASCII.GetBytes(mark));
    }

    private string Mark(string text)
    {
        var secret = Convert.ToBase64String(_key);
        return Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(secret + text)));
    }
}
