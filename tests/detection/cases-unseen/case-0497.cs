using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Acme.Queueing;

public sealed class Spool
{
    private readonly string _folder;
    private readonly ILogger<Spool> _log;

    public Spool(string folder, ILogger<Spool> log)
    {
        _folder = folder;
        _log = log;
    }

    public async Task<bool> Store(Guid id, object message)
    {
        _log.LogDebug("storing {Id}", id);
        try
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, id + ".json"), JsonSerializer.Serialize(message));
        }
        catch (Exception)
        {
        }
        return true;
    }
}
