using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Links;

[Route("links")]
public class LinkController : ControllerBase
{
    private static readonly HashSet<string> Hosts = new() { "docs.acme.example", "wiki.acme.example" };
    private readonly HttpClient _client;

    public LinkController(HttpClient client) => _client = client;

    [HttpGet("title")]
    public async Task<IActionResult> Title(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
        {
            return BadRequest();
        }
        var html = await _client.GetStringAsync(uri);
        var start = html.IndexOf("<title>", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? NoContent() : Ok(html.Substring(start + 7, Math.Min(80, html.Length - start - 7)));
    }
}
