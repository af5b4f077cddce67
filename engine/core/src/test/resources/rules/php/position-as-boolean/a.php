<?php
function f($s) {
    if (strpos($s, 'a')) { // expect: php/position-as-boolean
        return 1;
    }
    if (!strpos($s, 'b')) { // expect: php/position-as-boolean
        return 2;
    }
    $x = strpos($s, 'c') == false; // expect: php/position-as-boolean
    if (strpos($s, 'd') !== false) { // ok
        return 3;
    }
    $at = strpos($s, 'e'); // ok
    return str_contains($s, 'f') || strpos($s, 'g') === 0; // ok
}
