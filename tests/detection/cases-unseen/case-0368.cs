using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Acme.Media;

public sealed class Transcoder
{
    private const string Folder = "/srv/media";

    public async Task<int> Run(long clip, string title)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"mkvpropedit {Folder}/{clip}.mkv --edit info --set \"title={title}\"");
        using var process = Process.Start(start);
        if (process is null)
        {
            return -1;
        }
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}

public static class MediaRoutes
{
    public record Rename(string Title);

    public static void MapMedia(this WebApplication app, Transcoder transcoder)
    {
        app.MapPut("/clips/{clip:long}/title", async (long clip, Rename rename) =>
        {
            var code = await transcoder.Run(clip, rename.Title);
            return code == 0 ? Results.NoContent() : Results.UnprocessableEntity();
        });
    }
}
