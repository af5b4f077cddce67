<?php
function f($x, $y, $a, $b, $ready) {
    if ($x == 1 && $x == 2) { go(); }  // expect: code/contradictory-condition
    if ($x < 5 && $x > 10) { go(); }  // expect: code/contradictory-condition
    if ($x != 1 || $x != 2) { go(); }  // expect: code/contradictory-condition
    if ($x > 5 && $x < 10) { go(); }  // ok: a range
    if ($x < 5 || $x > 10) { go(); }  // ok: outside a range
    if ($x == 1 && $y == 2) { go(); }  // ok: two variables
    return 0;
}
