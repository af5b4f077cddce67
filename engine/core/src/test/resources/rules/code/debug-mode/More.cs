public class DebugMode : Controller {
    public async Task<IActionResult> Configure(IApplicationBuilder app) {
        app.UseDatabaseErrorPage();  // expect: code/debug-mode
    }

    public async Task<IActionResult> Configure2(WebApplication app) {
        app.UseRouting().UseMigrationsEndPoint();  // expect: code/debug-mode
    }

    public async Task<IActionResult> Configure3(IApplicationBuilder app) {
        app.UseExceptionHandler("/Error");  // ok
    }

    public async Task<IActionResult> Configure4(WebApplication app) {
        if (app.Environment.IsDevelopment()) app.UseMigrationsEndPoint();  // ok
    }
}
