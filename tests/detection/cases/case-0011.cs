using System;
using System.IO;
using System.Runtime.Serialization.Formatters.Binary;
using System.Text.Json;
using System.Web;

namespace Acme.Legacy;

public class ViewStateReader
{
    private const string Cookie = "viewstate";

    [Serializable]
    public class State
    {
        public int Page { get; set; }
        public string Filter { get; set; }
    }

    public State Read(HttpRequest request)
    {
        var cookie = request.Cookies[Cookie];
        if (cookie == null)
        {
            return new State { Page = 1 };
        }
        using (var stream = new MemoryStream(Convert.FromBase64String(cookie.Value)))
        {
            var options = new JsonSerializerOptions { MaxDepth = 4 };
            return JsonSerializer.Deserialize<State>(stream, options);
        }
    }
}
