function f1() {
    fs.chmodSync(path, 0o777);  // expect: code/world-writable-file
}

function f2() {
    fs.chmodSync(path, 0o600);  // ok
}
