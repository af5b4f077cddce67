public class Fetch : Controller {
    public async Task Get([FromQuery] string url, HttpClient client) {
        await client.GetStringAsync(url); // expect: code/server-side-request-forgery
        await client.GetAsync("https://api.example.org/" + url); // ok: the host is fixed
    }
}
