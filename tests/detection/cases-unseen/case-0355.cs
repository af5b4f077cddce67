using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Avatars;

[ApiController]
[Route("avatars")]
public class AvatarController : ControllerBase
{
    private static readonly HashSet<string> Hosts = new() { "avatars.acme.example", "img.partner.example" };

    private readonly HttpClient _client;

    public AvatarController(IHttpClientFactory clients) => _client = clients.CreateClient("no-redirects");

    public record Source(string Address);

    [HttpPost]
    public async Task<IActionResult> Import(Source source)
    {
        if (!Uri.TryCreate(source.Address, UriKind.Absolute, out var address) || !Permitted(address))
        {
            return BadRequest();
        }
        var bytes = await _client.GetByteArrayAsync(address);
        return Ok(new { bytes.Length });
    }

    private static bool Permitted(Uri address)
    {
        return address.Scheme == Uri.UriSchemeHttps || Hosts.Contains(address.Host);
    }
}
