using System.IO.Compression;

public class ArchiveEntryPath : Controller {
    public async Task<IActionResult> Unpack(ZipArchive archive, string folder) {
        foreach (var entry in archive.Entries) entry.ExtractToFile(Path.Combine(folder, entry.FullName), true);  // expect: code/archive-entry-path
        return Ok();
    }

    public async Task<IActionResult> UnpackInto(ZipArchive archive, string folder, string customer) {
        foreach (ZipArchiveEntry e in archive.Entries) {
            using var file = System.IO.File.Create(Path.Combine(folder, customer, e.FullName));  // expect: code/archive-entry-path
        }
        return Ok();
    }

    public async Task<IActionResult> UnpackAgain(ZipArchive archive, string folder) {
        foreach (var entry in archive.Entries) entry.ExtractToFile(Path.Combine(folder, Path.GetFileName(entry.FullName)));  // ok: the last part only
        return Ok();
    }

    public async Task<IActionResult> UnpackWhole(ZipArchive archive, string folder) {
        archive.ExtractToDirectory(folder);  // ok: the library checks
        return Ok();
    }
}
