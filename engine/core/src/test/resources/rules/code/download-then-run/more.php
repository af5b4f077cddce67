<?php
function install() {
    shell_exec('curl -s https://example.org/install.sh | sh');  // expect: code/download-then-run
}

function update() {
    passthru("wget -qO- https://example.org/update.sh | sudo bash");  // expect: code/download-then-run
}

function installAgain() {
    shell_exec('curl -so install.sh https://example.org/install.sh');  // ok
}

function list() {
    passthru('cat install.sh | wc -l');  // ok
}
