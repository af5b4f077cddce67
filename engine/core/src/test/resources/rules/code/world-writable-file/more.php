<?php
function folder(string $path) {
    mkdir($path, 0777, true);  // expect: code/world-writable-file
}

function begin() {
    umask(0);  // expect: code/world-writable-file
}

function folderAgain(string $path) {
    mkdir($path, 0755, true);  // ok
}

function beginAgain() {
    umask(0027);  // ok
}
