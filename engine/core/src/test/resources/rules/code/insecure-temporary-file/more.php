<?php
function lock() {
    return fopen('/tmp/shop.lock', 'w');  // expect: code/insecure-temporary-file
}

function state(string $user, string $text) {
    return file_put_contents('/tmp/state-' . $user, $text);  // expect: code/insecure-temporary-file
}

function lockAgain() {
    return tmpfile();  // ok
}

function stateAgain(string $folder, string $text) {
    return file_put_contents($folder . '/state', $text);  // ok
}
