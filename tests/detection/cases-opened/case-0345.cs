using System;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Acme.Devices;

public sealed class PairingCodes
{
    private const string Alphabet = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

    private readonly ConcurrentDictionary<string, Guid> _pending = new();

    public string Issue(Guid account)
    {
        var code = NewCode(20);
        _pending[Fingerprint(code)] = account;
        return code;
    }

    public bool Redeem(string code, out Guid account) => _pending.TryRemove(Fingerprint(code), out account);

    private static string NewCode(int length)
    {
        var code = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            code.Append(Alphabet[RandomNumberGenerator.GetInt32(Alphabet.Length)]);
        }
        return code.ToString();
    }

    private static string Fingerprint(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
