<?php
function f($x, $xs) {
    $a = in_array($x, $xs); // expect: php/loose-search
    $b = array_search($x, $xs); // expect: php/loose-search
    $c = in_array($x, ['a', 'b'], false); // expect: php/loose-search
    $d = in_array($x, $xs, true); // ok
    $e = array_search($x, $xs, true); // ok
    return $a && isset($xs[$x]) && array_keys($xs); // ok
}
function near_misses($role, $mode) {
    $a = in_array($role, ['admin', 'owner']); // ok: no text in it reads as a number
    $b = array_search($mode, ['fast', 'slow', 'off']); // ok
    return $a || $b;
}
