using System.Threading.Tasks;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Accounts;

public class SignInController : Controller
{
    private readonly SignInManager<IdentityUser> _signIn;

    public SignInController(SignInManager<IdentityUser> signIn) => _signIn = signIn;

    [HttpPost("/sign-in")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Submit(string name, string password, string? returnUrl)
    {
        var result = await _signIn.PasswordSignInAsync(name, password, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            return View("SignIn");
        }
        return Continue(returnUrl);
    }

    private IActionResult Continue(string? returnUrl)
    {
        if (!Url.IsLocalUrl(returnUrl))
        {
            return RedirectToAction("Index", "Home");
        }
        return Redirect(returnUrl);
    }
}
