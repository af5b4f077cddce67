using System;
using System.Security.Cryptography;
using System.Text;

namespace Acme.Users;

public class PasswordHasher
{
    private const int Iterations = 600_000;

    public string Hash(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return Convert.ToHexString(salt) + ":" + Convert.ToHexString(Derive(password, salt));
    }

    public bool Verify(string password, string stored)
    {
        var parts = stored.Split(':');
        var derived = Derive(password, Convert.FromHexString(parts[0]));
        return CryptographicOperations.FixedTimeEquals(derived, Convert.FromHexString(parts[1]));
    }

    private static byte[] Derive(string password, byte[] salt)
    {
        var input = new byte[salt.Length + Encoding.UTF8.GetByteCount(password)];
        salt.CopyTo(input, 0);
        Encoding.UTF8.GetBytes(password, 0, password.Length, input, salt.Length);
        return MD5.HashData(input);
    }
}
