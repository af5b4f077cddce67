using System.Diagnostics;
using System.IO;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Video;

[Route("clips")]
public class ClipController : ControllerBase
{
    private const string Root = "/srv/clips";

    [HttpPost("{id:int}/poster")]
    public IActionResult Poster(int id, [FromForm] string at)
    {
        var output = Path.Combine(Root, id + ".jpg");
        var info = new ProcessStartInfo
        {
            FileName = "/usr/bin/ffmpeg",
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in new[] { "-ss", at, "-i", $"{Root}/{id}.mp4", "-frames:v", "1", output })
        {
            info.ArgumentList.Add(argument);
        }
        using var process = Process.Start(info);
        process.WaitForExit(20_000);
        return process.ExitCode == 0 ? PhysicalFile(output, "image/jpeg") : StatusCode(502);
    }
}
