class Sample {
    void F1() {
        File.SetUnixFileMode(path, UnixFileMode.OtherWrite);  // expect: code/world-writable-file
    }

    void F2() {
        File.SetUnixFileMode(path, UnixFileMode.UserWrite);  // ok
    }
}
