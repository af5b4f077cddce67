<?php
function s1($o, $p, $a, $b, $c) {
    $a = $a; // expect: code/self-assignment
    $b = $b; // expect: code/self-assignment
    $c = $c; // expect: code/self-assignment
    $a = $b; // ok
    $a = $a + 1; // ok
    $b = work($b); // ok
    return 0;
}
