fs.chmodSync(file, 0o666); // expect: code/world-writable-file
fs.chmodSync(file, 0o600); // ok
