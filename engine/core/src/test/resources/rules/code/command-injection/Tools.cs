public class Tools : Controller {
    public void Run([FromQuery] string host) {
        Process.Start("/bin/sh", "-c \"ping " + host + "\""); // expect: code/command-injection
        var info = new ProcessStartInfo("cmd.exe", "/c ping " + host); // expect: code/command-injection
        Process.Start(new ProcessStartInfo { FileName = "cmd.exe", Arguments = "/c ping " + host }); // expect: code/command-injection
        Process.Start("/bin/sh", "-c uptime"); // ok: a constant
    }
}
