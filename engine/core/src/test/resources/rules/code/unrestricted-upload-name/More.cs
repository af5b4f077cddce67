public class UnrestrictedUploadName : Controller {
    public async Task<IActionResult> Save(IFormFile file, string folder) {
        using var stream = System.IO.File.Create(Path.Combine(folder, file.FileName));  // expect: code/unrestricted-upload-name
        await file.CopyToAsync(stream);
        return Ok();
    }

    public async Task<IActionResult> Legacy() {
        HttpPostedFileBase posted = Request.Files[0];
        posted.SaveAs(Path.Combine(Server.MapPath("~/uploads"), posted.FileName));  // expect: code/unrestricted-upload-name
        return Ok();
    }

    public async Task<IActionResult> SaveAgain(IFormFile file, string folder) {
        var name = Guid.NewGuid() + Path.GetExtension(file.FileName);
        using var stream = System.IO.File.Create(Path.Combine(folder, name));  // ok
        return Ok();
    }

    public async Task<IActionResult> Shown(IFormFile file) {
        return Ok(new { file.FileName, file.Length });  // ok: only shown
    }
}
