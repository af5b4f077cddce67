<?php
function f($x, $y, $a, $b, $ready) {
    $x = $x;  // expect: code/self-assignment
    $y = $y;  // expect: code/self-assignment
    if ($ready) { $a = $a; }  // expect: code/self-assignment
    $x = $y;  // ok
    $a = $b;  // ok
    $x = next($x);  // ok
    return 0;
}
