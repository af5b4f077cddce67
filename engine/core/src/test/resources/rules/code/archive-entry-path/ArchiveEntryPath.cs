using System.IO.Compression; // ZipArchive
class Sample {
    void F1() {
        var target = Path.Combine(folder, entry.FullName);  // expect: code/archive-entry-path
    }

    void F2() {
        var target = Path.GetFullPath(Path.Combine(folder, entry.FullName));
        if (!target.StartsWith(folder)) return;  // ok
    }
}
