public class CookieSentAcrossSites : Controller {
    public async Task<IActionResult> Configure(IServiceCollection services) {
        services.Configure<CookiePolicyOptions>(o => { o.MinimumSameSitePolicy = SameSiteMode.None; });  // expect: code/cookie-sent-across-sites
    }

    public async Task<IActionResult> ConfigureAgain(IServiceCollection services, SameSiteMode mode) {
        services.Configure<CookiePolicyOptions>(o => { o.MinimumSameSitePolicy = mode; });  // ok
    }
}
