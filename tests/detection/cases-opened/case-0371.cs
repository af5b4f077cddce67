using System.Collections.Generic;
using System.Linq;
using System.Net;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Forum;

public class Post
{
    public string Author { get; init; } = "";
    public List<string> Paragraphs { get; init; } = new();

    public string Html()
    {
        var body = string.Concat(Paragraphs.Select(p => $"<p>{Render(p)}</p>"));
        return $"<article><h2>{WebUtility.HtmlEncode(Author)}</h2>{body}</article>";
    }

    private static string Render(string paragraph) => WebUtility.HtmlEncode(paragraph.Trim());
}

public class PreviewController : Controller
{
    [HttpPost("/posts/preview")]
    [ValidateAntiForgeryToken]
    public ContentResult Preview([FromForm] string author, [FromForm] string text)
    {
        var post = new Post { Author = author, Paragraphs = text.Split('\n').ToList() };
        return Content(post.Html(), "text/html");
    }
}
