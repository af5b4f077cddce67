<?php
function f1() {
    chmod($path, 0777);  // expect: code/world-writable-file
}

function f2() {
    chmod($path, 0600);  // ok
}
