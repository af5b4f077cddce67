public class CredentialsInSource : Controller {
    public async Task<IActionResult> Connect() {
        var builder = new SqlConnectionStringBuilder { DataSource = "db", UserID = "shop", Password = "s3cret-pw" };  // expect: code/credentials-in-source
        return Ok(new SqlConnection(builder.ToString()));
    }

    public async Task<IActionResult> ConnectAgain(IConfiguration configuration) {
        var builder = new SqlConnectionStringBuilder { DataSource = "db", UserID = "shop", Password = configuration["Db:Password"] };  // ok
        return Ok(new SqlConnection(builder.ToString()));
    }
}
