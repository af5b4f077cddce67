using System;
using System.Security.Cryptography;

namespace Acme.Invites;

public class InviteService
{
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private readonly IInviteStore _store;

    public InviteService(IInviteStore store) => _store = store;

    public string Create(string mail)
    {
        var random = new Random();
        var token = new char[24];
        for (var i = 0; i < token.Length; i++)
        {
            token[i] = Alphabet[random.Next(Alphabet.Length)];
        }
        var result = new string(token);
        _store.Save(mail, result, DateTime.UtcNow.AddDays(2));
        return result;
    }
}

public interface IInviteStore
{
    void Save(string mail, string token, DateTime expires);
}
