public class PermissiveAuthorization : Controller {
    public async Task<IActionResult> Configure(AuthorizationPolicyBuilder policy) {
        policy.RequireAssertion(context => true);  // expect: code/permissive-authorization
        return Ok();
    }

    public async Task<IActionResult> Map(WebApplication app) {
        app.MapGroup("/orders").AllowAnonymous();  // expect: code/permissive-authorization
        return Ok();
    }

    public async Task<IActionResult> ConfigureAgain(AuthorizationPolicyBuilder policy) {
        policy.RequireAssertion(context => context.User.IsInRole("clerk"));  // ok
        return Ok();
    }

    public async Task<IActionResult> MapAgain(WebApplication app) {
        app.MapGet("/health", () => "up").AllowAnonymous();  // ok: one path
        return Ok();
    }
}
