using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Acme.Views;

public static class BadgeExtensions
{
    public static IHtmlContent Badge(this IHtmlHelper html, HttpRequest request)
    {
        var label = request.Query["label"].ToString();
        var color = request.Query["color"] == "red" ? "red" : "green";
        var encoder = HtmlEncoder.Default;
        var text = encoder.Encode(label.Length > 40 ? label.Substring(0, 40) : label);
        return new HtmlString("<span class=\"badge " + encoder.Encode(color) + "\">" + text + "</span>");
    }
}
