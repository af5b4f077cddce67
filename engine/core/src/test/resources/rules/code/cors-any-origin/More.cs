public class CorsAnyOrigin : Controller {
    public async Task<IActionResult> Configure(IApplicationBuilder app) {
        app.UseCors(policy => policy.WithOrigins("*").AllowAnyHeader());  // expect: code/cors-any-origin
    }

    public async Task<IActionResult> ConfigureAgain(IApplicationBuilder app, string[] origins) {
        app.UseCors(policy => policy.WithOrigins(origins).AllowAnyHeader());  // ok
    }
}
