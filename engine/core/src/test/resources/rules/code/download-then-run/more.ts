function install() {
    exec('wget -qO- https://example.org/install.sh | bash', done);  // expect: code/download-then-run
}

function update() {
    child_process.execSync("curl -L https://example.org/update.sh | sudo sh");  // expect: code/download-then-run
}

function installAgain() {
    exec('wget -qO install.sh https://example.org/install.sh', done);  // ok
}

function list() {
    child_process.execSync('cat install.sh | grep version');  // ok: nothing is downloaded
}
