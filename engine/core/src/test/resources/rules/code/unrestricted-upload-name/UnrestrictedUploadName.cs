using Microsoft.AspNetCore.Http; // IFormFile
class Sample {
    void F1() {
        var path = Path.Combine(folder, upload.FileName);  // expect: code/unrestricted-upload-name
    }

    void F2() {
        var path = Path.Combine(folder, Path.GetRandomFileName());  // ok
    }
}
