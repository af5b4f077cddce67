public class UnverifiedToken : Controller {
    public async Task<IActionResult> Configure(JwtBearerOptions o) {
        o.TokenValidationParameters.SignatureValidator = (token, p) => new JwtSecurityToken(token);  // expect: code/unverified-token
    }

    public async Task<IActionResult> ConfigureAgain(JwtBearerOptions o) {
        o.TokenValidationParameters.IssuerSigningKeyResolver = (token, st, kid, p) => keys.Find(kid);  // ok
    }
}
