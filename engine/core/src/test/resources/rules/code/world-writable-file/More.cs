public class WorldWritableFile : Controller {
    public async Task<IActionResult> Share(DirectorySecurity security) {
        security.AddAccessRule(new FileSystemAccessRule("Everyone", FileSystemRights.FullControl, AccessControlType.Allow));  // expect: code/world-writable-file
        return Ok();
    }

    public async Task<IActionResult> Create(string path) {
        System.IO.File.SetUnixFileMode(path, UnixFileMode.UserWrite | UnixFileMode.OtherWrite);  // expect: code/world-writable-file
        return Ok();
    }

    public async Task<IActionResult> ShareAgain(DirectorySecurity security) {
        security.AddAccessRule(new FileSystemAccessRule("Everyone", FileSystemRights.Read, AccessControlType.Allow));  // ok
        return Ok();
    }

    public async Task<IActionResult> CreateAgain(string path) {
        System.IO.File.SetUnixFileMode(path, UnixFileMode.UserWrite | UnixFileMode.OtherRead);  // ok
        return Ok();
    }
}
