using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Profiles;

public interface IProfiles
{
    Task ChangeMail(string account, string mail);
}

[Authorize(AuthenticationSchemes = "Cookies")]
public class ProfileController : Controller
{
    private readonly IProfiles _profiles;

    public ProfileController(IProfiles profiles) => _profiles = profiles;

    [HttpGet("/profile")]
    public IActionResult Show() => View();

    [HttpPost("/profile/mail")]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> ChangeMail([FromForm] string mail)
    {
        await _profiles.ChangeMail(User.Identity!.Name!, mail);
        return RedirectToAction(nameof(Show));
    }
}
