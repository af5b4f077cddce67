using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace Acme.Workflows;

public record Step(string Name, Dictionary<string, object> Options);

public sealed class WorkflowImport
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        MissingMemberHandling = MissingMemberHandling.Error,
        MaxDepth = 32,
    };

    public async Task<int> Import(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync();
        if (text.Length > 100_000)
        {
            throw new InvalidDataException("too large");
        }
        var steps = JsonConvert.DeserializeObject<List<Step>>(text, Settings);
        return steps?.Count ?? 0;
    }
}
