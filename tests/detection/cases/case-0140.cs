using System;
using Microsoft.AspNetCore.Http;

namespace Acme.Sessions;

public class SessionCookie
{
    private readonly string _name;

    public SessionCookie(string name) => _name = name;

    public void Write(HttpResponse response, string token)
    {
        var options = new CookieOptions
        {
            HttpOnly = true,
            Secure = false,
            SameSite = SameSiteMode.Strict,
            Expires = DateTimeOffset.UtcNow.AddHours(4),
        };
        response.Cookies.Append(_name, token, options);
    }

    public void Clear(HttpResponse response) => response.Cookies.Delete(_name);
}
