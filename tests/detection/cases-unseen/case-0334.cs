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
        var start = new ProcessStartInfo("mkvpropedit")
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var word in new[] { $"{Folder}/{clip}.mkv", "--edit", "info", "--set", $"title={title}" })
        {
            start.ArgumentList.Add(word);
        }
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
