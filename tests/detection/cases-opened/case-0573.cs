using System;
using Microsoft.AspNetCore.Http;

namespace Acme.Sessions;

public sealed class DeviceCookie
{
    private const string Name = "device";

    private readonly TimeSpan _age;

    public DeviceCookie(TimeSpan age) => _age = age;

    public void Grant(HttpResponse response, string token) => response.Cookies.Append(Name, token, Options(_age));

    public void Revoke(HttpResponse response) => response.Cookies.Delete(Name, Options(TimeSpan.Zero));

    private static CookieOptions Options(TimeSpan age)
    {
        return new CookieOptions
        {
            HttpOnly = true,
            Secure = true,
            SameSite = SameSiteMode.Lax,
            MaxAge = age,
        };
    }
}
