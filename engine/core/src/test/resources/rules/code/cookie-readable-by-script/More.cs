public class CookieReadableByScript : Controller {

    public async Task<IActionResult> Configure(IServiceCollection services) {
        services.AddSession(o => { o.Cookie.HttpOnly = false; });  // expect: code/cookie-readable-by-script
    }

    public async Task<IActionResult> ConfigureAgain(IServiceCollection services) {
        services.AddSession(o => { o.Cookie.HttpOnly = true; });  // ok
    }
}
