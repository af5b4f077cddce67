<?php
function f1() {
    ini_set('display_errors', '1');  // expect: code/debug-mode
}

function f2() {
    phpinfo();  // expect: code/debug-mode
}

function f3() {
    ini_set('display_errors', '0');  // ok
}

function f4() {
    ini_set('memory_limit', '1');  // ok
}
