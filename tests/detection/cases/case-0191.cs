using System.Security.Cryptography;

namespace Acme.Crypto;

public sealed class Sealer
{
    private readonly byte[] _key;

    public Sealer(byte[] key) => _key = key;

    public byte[] Seal(byte[] plain)
    {
        using var algorithm = Create();
        algorithm.GenerateIV();
        using var encryptor = algorithm.CreateEncryptor();
        var body = encryptor.TransformFinalBlock(plain, 0, plain.Length);
        var output = new byte[algorithm.IV.Length + body.Length];
        algorithm.IV.CopyTo(output, 0);
        body.CopyTo(output, algorithm.IV.Length);
        return output;
    }

    private SymmetricAlgorithm Create()
    {
        var algorithm = DES.Create();
        algorithm.Key = _key;
        return algorithm;
    }
}
