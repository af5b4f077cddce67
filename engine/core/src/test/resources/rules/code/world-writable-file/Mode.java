class Mode {
    void f(java.io.File f) {
        f.setWritable(true, false); // expect: code/world-writable-file
        PosixFilePermissions.fromString("rwxrwxrwx"); // expect: code/world-writable-file
        PosixFilePermissions.fromString("rwxr-xr-x"); // ok
        f.setWritable(true, true); // ok: the owner only
    }
}
