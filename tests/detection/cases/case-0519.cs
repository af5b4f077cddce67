using System.IO;
using System.IO.Compression;

namespace Acme.Packages;

public sealed class PackageInstaller
{
    private readonly string _target;

    public PackageInstaller(string target)
    {
        _target = Path.GetFullPath(target) + Path.DirectorySeparatorChar;
    }

    public int Install(Stream upload)
    {
        var written = 0;
        using var archive = new ZipArchive(upload, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            if (entry.Name.Length == 0)
            {
                continue;
            }
            var destination = Path.GetFullPath(Path.Combine(_target, entry.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
            entry.ExtractToFile(destination, overwrite: true);
            written++;
        }
        return written;
    }
}
