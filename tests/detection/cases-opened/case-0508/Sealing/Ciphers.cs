using System.Security.Cryptography;

namespace Acme.Sealing;

internal static class Ciphers
{
    public static SymmetricAlgorithm Create(byte[] key)
    {
        var algorithm = Choose();
        algorithm.Key = key;
        algorithm.Padding = PaddingMode.PKCS7;
        return algorithm;
    }

    private static SymmetricAlgorithm Choose()
    {
        return TripleDES.Create();
    }
}
