using System;
using System.IO;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Contracts;

public class ContractController : Controller
{
    private static readonly string Root = Path.GetFullPath("/srv/contracts");

    [HttpGet]
    public IActionResult Download(string file)
    {
        var path = Path.GetFullPath(Path.Combine(Root, file ?? string.Empty));
        if (!System.IO.File.Exists(path))
        {
            return NotFound();
        }
        var bytes = System.IO.File.ReadAllBytes(path);
        return File(bytes, "application/pdf", "contract.pdf");
    }
}
