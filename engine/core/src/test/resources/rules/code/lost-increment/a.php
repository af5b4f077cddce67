<?php
function s1($o, $p, $a, $b, $c) {
    $a = $a++; // expect: code/lost-increment
    $b = $b--; // expect: code/lost-increment
    $c = $c++; // expect: code/lost-increment
    $a++; // ok
    $a = $b++; // ok
    $c = $c + 1; // ok
    return 0;
}
