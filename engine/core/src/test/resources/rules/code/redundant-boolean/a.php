<?php
function s1($o, $p, $a, $b, $c) {
    if ($a > $b) { return true; } else { return false; } // expect: code/redundant-boolean
    return 0;
}

function s2($o, $p, $a, $b, $c) {
    if ($a == $c) { return false; } else { return true; } // expect: code/redundant-boolean
    return 0;
}

function s3($o, $p, $a, $b, $c) {
    if ($a != 1) { return true; } else { return false; } // expect: code/redundant-boolean
    return 0;
}

function s4($o, $p, $a, $b, $c) {
    if ($a > $b) { return true; } else { return 1; } // ok
    return 0;
}

function s5($o, $p, $a, $b, $c) {
    if ($a > $b) { return true; } else { work(); return false; } // ok
    return 0;
}

function s6($o, $p, $a, $b, $c) {
    if ($a > $b) { return $b; } else { return $c; } // ok
    return 0;
}
