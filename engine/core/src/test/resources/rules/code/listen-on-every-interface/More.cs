public class ListenOnEveryInterface : Controller {
    public async Task<IActionResult> Start(IWebHostBuilder builder) {
        builder.UseUrls("http://0.0.0.0:5000");  // expect: code/listen-on-every-interface
        return Ok();
    }

    public async Task<IActionResult> Bind(Socket socket) {
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 9090));  // expect: code/listen-on-every-interface
        return Ok();
    }

    public async Task<IActionResult> StartAgain(IWebHostBuilder builder) {
        builder.UseUrls("http://localhost:5000");  // ok
        return Ok();
    }

    public async Task<IActionResult> BindAgain(Socket socket) {
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 9090));  // ok
        return Ok();
    }
}
