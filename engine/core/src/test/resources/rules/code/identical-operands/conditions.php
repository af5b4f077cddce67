<?php
function f($x, $y, $a, $b, $ready) {
    if ($a && $a) { go(); }  // expect: code/identical-operands
    if ($b || $a || $a) { go(); }  // expect: code/identical-operands
    $y = $x - $x;  // expect: code/identical-operands
    $y = $x * $x;  // ok: a square
    if (poll() || poll()) { go(); }  // ok: asks twice
    if ($a && $b || $a && !$b) { go(); }  // ok
    return 0;
}
