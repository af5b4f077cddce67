using System.IO;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Documents;

public sealed class Vault
{
    private readonly string _root = Path.GetFullPath("/srv/vault") + Path.DirectorySeparatorChar;

    public FileInfo? Find(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_root, name));
        if (!path.StartsWith(_root, System.StringComparison.Ordinal))
        {
            return null;
        }
        var file = new FileInfo(path);
        return file.Exists ? file : null;
    }
}

[ApiController]
public class VaultController : ControllerBase
{
    private readonly Vault _vault;

    public VaultController(Vault vault) => _vault = vault;

    [HttpGet("/vault")]
    public IActionResult Download([FromQuery] string name)
    {
        var file = _vault.Find(name);
        if (file is null)
        {
            return NotFound();
        }
        return PhysicalFile(file.FullName, "application/octet-stream", file.Name);
    }
}
