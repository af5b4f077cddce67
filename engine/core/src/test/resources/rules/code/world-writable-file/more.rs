fn save(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).write(true).mode(0o666).open(path)  // expect: code/world-writable-file
}

fn share(path: &Path) -> io::Result<()> {
    let mut rights = fs::metadata(path)?.permissions();
    rights.set_mode(0o777);  // expect: code/world-writable-file
    fs::set_permissions(path, rights)
}

fn save_again(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).write(true).mode(0o640).open(path)  // ok
}

fn share_again(path: &Path) -> io::Result<()> {
    let mut rights = fs::metadata(path)?.permissions();
    rights.set_mode(0o755);  // ok
    fs::set_permissions(path, rights)
}
