<?php
function f($flags, $mask) {
    if ($flags & $mask == 0) { // expect: code/bitwise-precedence
        return 1;
    }
    $a = $flags & 4 != 0; // expect: code/bitwise-precedence
    $d = $flags | $mask == 7; // expect: code/bitwise-precedence
    $b = ($flags & $mask) == 0; // ok
    $c = $flags & $mask; // ok
    return $a && $b == 0 && $c && $d; // ok
}
