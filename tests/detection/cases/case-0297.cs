using System.Text;
using System.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Help;

public class HelpController : Controller
{
    [HttpGet("/help")]
    public ContentResult Search()
    {
        string term = Request.Query["term"];
        var html = new StringBuilder("<!doctype html><h1>Help</h1>");
        if (!string.IsNullOrWhiteSpace(term))
        {
            html.Append("<p>No article about <em>").Append(HttpUtility.HtmlEncode(term)).Append("</em></p>");
        }
        html.Append("<a href=\"/help/all\">all articles</a>");
        return Content(html.ToString(), "text/html", Encoding.UTF8);
    }
}
