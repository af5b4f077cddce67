public class ServerSideRequestForgery : Controller {
    public async Task<IActionResult> Preview(HttpClient client) {
        var address = Request.Form["address"];
        return Ok(await client.PostAsync(address, null));  // expect: code/server-side-request-forgery
    }

    public async Task<IActionResult> Legacy([FromQuery] string host) {
        var ask = WebRequest.Create("http://" + host + "/status");  // expect: code/server-side-request-forgery
        return Ok(ask.GetResponse());
    }

    public async Task<IActionResult> Rates(HttpClient client, [FromQuery] string currency) {
        return Ok(await client.GetStringAsync($"https://rates.example.org/{currency}"));  // ok: the host is fixed
    }

    public async Task<IActionResult> Local(HttpClient client, [FromQuery] int port) {
        return Ok(await client.GetStringAsync($"http://localhost:{port}/health"));  // ok: a number
    }
}
