public class TokenSecretInSource : Controller {
    public async Task<IActionResult> Configure(JwtBearerOptions o) {
        o.TokenValidationParameters.IssuerSigningKey = new SymmetricSecurityKey(Encoding.ASCII.GetBytes("a-secret-which-signs-all-tokens"));  // expect: code/token-secret-in-source
    }

    public async Task<IActionResult> Issue(Claim[] claims) {
        var key = new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes("another-secret-for-tokens-in-source"));  // expect: code/token-secret-in-source
        return Ok(new SigningCredentials(key, SecurityAlgorithms.HmacSha256));
    }

    public async Task<IActionResult> ConfigureAgain(JwtBearerOptions o, IConfiguration configuration) {
        o.TokenValidationParameters.IssuerSigningKey = new SymmetricSecurityKey(Encoding.ASCII.GetBytes(configuration["Jwt:Key"]));  // ok
    }

    public async Task<IActionResult> IssueAgain(RSA rsa) {
        var key = new RsaSecurityKey(rsa);  // ok
    }
}
